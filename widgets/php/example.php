<?php
/**
 * An office's page of services, with Layan in it. Try it:
 *
 *     php -S localhost:8000 -t widgets/php      and open http://localhost:8000/example.php
 *
 * It reads a catalogue file of this repository, so it works without a server; with one, take the other two lines.
 */
require __DIR__ . '/layan.php';

$layan = ['catalog' => __DIR__ . '/../../packages/catalog/agencies/bangkalan.json', 'agency' => 'bangkalan'];
// $layan = ['endpoint' => 'https://layan.example.go.id/', 'agency' => 'bangkalan'];
// $layan += ['search' => 'https://layan.example.go.id/layanan/'];

// A link in the list leads to `?layanan=<id>` of this very page, which then shows that service.
$service = isset($_GET['layanan']) && is_string($_GET['layanan']) ? $_GET['layanan'] : '';
?>
<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Layanan kami</title>
    <?= layan_stylesheet($layan), "\n" ?>
    <?= layan_json_ld($layan + ['service' => $service]), "\n" ?>
    <?= layan_script($layan), "\n" ?>
  </head>
  <body>
    <h1>Layanan kami</h1>
    <?= layan_widget('services', $layan + ['service' => $service, 'heading' => 2]), "\n" ?>

    <h2>Pengaduan</h2>
    <?= layan_widget('complaint-channels', $layan + ['service' => $service]), "\n" ?>
  </body>
</html>
