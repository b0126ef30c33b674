<?php
/** The block in a page; WordPress hands it `$attributes`. */

if (!defined('ABSPATH')) exit;

// Both are made of escaped parts.
echo '<div ' . get_block_wrapper_attributes() . '>' . layan_wp_widget($attributes) . '</div>';
