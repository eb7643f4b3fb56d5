/** The block in the editor: its fields, and what it will be. Readers get what the server writes. */
(({ blocks, element, blockEditor, components, i18n }) => {
  const { createElement: h } = element;
  const { __ } = i18n;
  const FIELDS = [
    ['service', __('Service (id, like instagram)', 'opt-out-wizard')],
    ['region', __('Country (like DE; empty: readers are asked)', 'opt-out-wizard')],
    ['language', __('Language (like de; empty: as the page)', 'opt-out-wizard')],
    ['headingLevel', __('Heading level (1 to 6)', 'opt-out-wizard')],
  ];
  const edit = ({ attributes, setAttributes }) =>
    h(
      'div',
      blockEditor.useBlockProps(),
      h(
        components.Placeholder,
        { icon: 'privacy', label: __('Opt-out Wizard', 'opt-out-wizard') },
        FIELDS.map(([name, label]) =>
          h(components.TextControl, {
            key: name,
            label,
            value: attributes[name],
            onChange: (value) => setAttributes({ [name]: value }),
          }),
        ),
      ),
    );
  blocks.registerBlockType('opt-out-wizard/wizard', { edit, save: () => null });
})(window.wp);
