// The block in the editor: a plain picture of it, and a control for each option. Attributes with a label come from mengwijzer.php.
(({ blocks, blockEditor, components, element }) => {
  const { createElement: h } = element;
  const { CheckboxControl, Disabled, PanelBody, Placeholder, SelectControl, TextControl, ToggleControl } = components;

  const words = (value) => (value ?? '').split(/\s+/).filter((word) => word);

  const control = (name, { kind, label, help, choices }, value, set) => {
    const common = { key: name, label, help, __nextHasNoMarginBottom: true };
    if (kind === 'flag') return h(ToggleControl, { ...common, checked: value === true, onChange: set });
    if (kind === 'choice')
      return h(SelectControl, {
        ...common,
        __next40pxDefaultSize: true,
        value: value ?? '',
        options: [
          { label: '–', value: '' },
          ...Object.entries(choices).map(([id, text]) => ({ label: text, value: id })),
        ],
        onChange: set,
      });
    if (kind === 'choices')
      return h(
        'fieldset',
        { key: name },
        h('legend', null, label),
        Object.entries(choices).map(([id, text]) =>
          h(CheckboxControl, {
            key: id,
            label: text,
            checked: words(value).includes(id),
            onChange: (chosen) => {
              const others = words(value).filter((word) => word !== id);
              set(
                Object.keys(choices)
                  .filter((each) => others.includes(each) || (chosen && each === id))
                  .join(' '),
              );
            },
            __nextHasNoMarginBottom: true,
          }),
        ),
      );
    return h(TextControl, { ...common, __next40pxDefaultSize: true, value: value ?? '', onChange: set });
  };

  blocks.registerBlockType('mengwijzer/element', {
    edit: ({ name, attributes, setAttributes }) => {
      const { title, icon, attributes: known } = blocks.getBlockType(name);
      const variation = blocks.getBlockVariations(name).find((each) => each.name === attributes.element);
      return h(
        'div',
        blockEditor.useBlockProps(),
        h(
          blockEditor.InspectorControls,
          null,
          h(
            PanelBody,
            { title },
            Object.entries(known)
              .filter(([, about]) => about.label && about.elements.includes(attributes.element))
              .map(([option, about]) =>
                // An empty value is no attribute.
                control(option, about, attributes[option], (value) => setAttributes({ [option]: value || undefined })),
              ),
          ),
        ),
        h(
          Disabled,
          null,
          h(Placeholder, {
            icon: icon?.src ?? icon,
            label: variation?.title ?? title,
            instructions: variation?.description,
          }),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
