/** The block in the editor: two menus and a colour at the side, and the page's own HTML as its preview. Plain: nothing builds it. */
(({ blockEditor, blocks, components, element, serverSideRender: ServerSideRender }, { words, widgets, services }) => {
  const { createElement: create, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { BaseControl, ColorPalette, Disabled, PanelBody, SelectControl } = components;

  function Edit({ attributes, setAttributes }) {
    const chosen = widgets.find(({ value }) => value === attributes.widget) ?? widgets[0];
    return create(
      Fragment,
      null,
      create(
        InspectorControls,
        null,
        create(
          PanelBody,
          null,
          create(SelectControl, {
            label: words.widget,
            value: attributes.widget,
            options: widgets.map(({ value, label }) => ({ value, label })),
            onChange: widget => setAttributes({ widget }),
          }),
          chosen.takesService && create(ServiceMenu, { chosen, attributes, setAttributes }),
          create(
            BaseControl,
            { label: words.colour, help: words['colour-help'], id: 'layan-colour' },
            create(ColorPalette, {
              colors: [],
              value: attributes.colour,
              onChange: colour => setAttributes({ colour: colour ?? '' }),
            }),
          ),
        ),
      ),
      create(
        'div',
        useBlockProps(),
        // Its links must not lead out of the editor.
        create(Disabled, null, create(ServerSideRender, { block: 'layan/widget', attributes })),
      ),
    );
  }

  function ServiceMenu({ chosen, attributes, setAttributes }) {
    const { service } = attributes;
    const known = services.some(({ value }) => value === service);
    const options = [{ value: '', label: chosen.needsService ? words.choose : words.all }, ...services];
    return create(SelectControl, {
      label: words.service,
      value: service,
      // What was chosen stays chosen while the catalogue cannot be read.
      options: service && !known ? [...options, { value: service, label: service }] : options,
      onChange: value => setAttributes({ service: value }),
    });
  }

  blocks.registerBlockType('layan/widget', {
    edit: Edit,
    // The page makes it afresh for every visitor.
    save: () => null,
    transforms: {
      from: [
        {
          type: 'shortcode',
          tag: 'layan',
          attributes: Object.fromEntries(
            ['widget', 'service', 'colour'].map(name => [
              name,
              { type: 'string', shortcode: ({ named }) => named[name] ?? (name === 'widget' ? 'services' : '') },
            ]),
          ),
        },
      ],
    },
  });
})(window.wp, window.layanBlock);
