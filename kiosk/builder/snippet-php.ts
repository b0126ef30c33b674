/** The lines of PHP that print a widget with `layan.php`. */
import { languageOf, serviceOf, type Ground } from './ground.ts';

export function phpOf({ choices, offer, catalogue }: Ground): string {
  const service = serviceOf(choices);
  const options = [
    option('endpoint', offer.server),
    option('agency', catalogue.agency.slug),
    option('language', languageOf(choices)),
    ...(service ? [option('service', service)] : []),
    // The links inside lead to this very page, which then shows the service.
    ...(choices.widget === 'services' ? [`    'service' => $_GET['layanan'] ?? '',`] : []),
    ...(choices.lang ? [] : [`    'attributes' => ['lang' => ''],`]),
  ];
  return [
    '<?php',
    `require 'layan.php';`,
    '$layan = [',
    ...options,
    '];',
    'echo layan_stylesheet($layan);',
    `echo layan_widget('${choices.widget}', $layan);`,
    ...(choices.data ? ['echo layan_json_ld($layan);'] : []),
    'echo layan_script($layan);',
    '?>',
  ].join('\n');
}

function option(name: string, value: string): string {
  return `    '${name}' => '${value.replace(/[\\']/g, '\\$&')}',`;
}
