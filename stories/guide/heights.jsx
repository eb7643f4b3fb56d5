import heights from './heights.json';

const { day, font, widths, rows } = heights;

/** A table of how high first screens are. */
export const Heights = () => (
  <>
    <table>
      <thead>
        <tr>
          <th scope="col">The snippet</th>
          {widths.map((width) => (
            <th scope="col" key={width}>
              {width} px wide
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.kind}>
            <th scope="row">{row.kind}</th>
            {row.heights.map(([least, most], i) => (
              <td key={widths[i]}>{least === most ? least : `${least} to ${most}`} px</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
    <p>
      Measured on {day} from the built files, in English and German, {font}. “Service and country
      named” is every service, in Germany and in the United States. <code>npm run pictures</code>{' '}
      measures anew.
    </p>
  </>
);
