<?php
// Calls functions of `layan.php` as standard input says, and says what they gave: a JSON list for a JSON list of [name, arguments…].
['file' => $file, 'calls' => $calls] = json_decode(stream_get_contents(STDIN), true);
require $file;
require $file;
$answers = [];
foreach ($calls as [$name, $arguments]) $answers[] = $name(...$arguments);
echo json_encode($answers, JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_LINE_TERMINATORS | JSON_THROW_ON_ERROR);
