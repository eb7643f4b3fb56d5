import { OptOut } from './opt-out.jsx';

export default function Page() {
  return (
    <>
      <h1>An article</h1>
      <OptOut service="instagram" region="de" lang="de">
        <p>
          <a href="https://help.instagram.com/contact/233964459562201">Metas Formular</a>
        </p>
      </OptOut>
    </>
  );
}
