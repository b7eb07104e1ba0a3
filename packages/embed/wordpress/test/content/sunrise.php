<?php
/**
 * WordPress loads this file in place of asking its database which site of a network is asked for.
 *
 * @package Mengwijzer
 */

// phpcs:disable WordPress.WP.GlobalVariablesOverride.Prohibited

$GLOBALS['current_site'] = new WP_Network(
	(object) array(
		'id'        => 1,
		'blog_id'   => '1',
		'domain'    => 'gemeente.test',
		'path'      => '/',
		'site_name' => 'Gemeente',
	)
);
$GLOBALS['current_blog'] = new WP_Site(
	(object) array(
		'blog_id' => 1,
		'site_id' => 1,
		'domain'  => 'gemeente.test',
		'path'    => '/',
		'public'  => 1,
	)
);
wp_cache_set( 1, $GLOBALS['current_blog'], 'sites' );
