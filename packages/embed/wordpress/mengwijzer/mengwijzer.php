<?php
/**
 * Plugin Name:       Mengwijzer
 * Description:       Zet de onderdelen van Mengwijzer op een pagina: als blok, als shortcode of als tag.
 * Version:           0.0.0
 * Requires at least: 6.5
 * Requires PHP:      7.4
 * Author:            Mengwijzer
 * License:           EUPL-1.2
 * License URI:       https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12
 * Text Domain:       mengwijzer
 *
 * The plugin stores nothing, so that nothing is left when it goes.
 *
 * @package Mengwijzer
 */

defined( 'ABSPATH' ) || exit;

/** Also the name of the folder with our scripts, so that no browser mixes those of two versions. The build writes it, here and above. */
const MENGWIJZER_VERSION = '0.0.0';

/** As long as the value of an option may be, in characters. */
const MENGWIJZER_LONGEST = 500;

require __DIR__ . '/options.php';
require __DIR__ . '/render.php';
require __DIR__ . '/allow.php';

add_action( 'init', 'mengwijzer_register' );
add_filter( 'wp_kses_allowed_html', 'mengwijzer_allow_tags', 10, 2 );
add_filter( 'the_content', 'mengwijzer_load_where_needed', 99 );
add_filter( 'render_block', 'mengwijzer_load_where_needed', 99 );

/**
 * Registers the words, the block and the shortcode.
 */
function mengwijzer_register() {
	// The texts are written in Dutch; who works in another language than Dutch or English reads them so.
	if ( 0 === strpos( determine_locale(), 'en' ) ) {
		load_textdomain( 'mengwijzer', __DIR__ . '/languages/mengwijzer-en.mo', determine_locale() );
	}

	wp_register_script(
		'mengwijzer-editor',
		plugins_url( 'editor.js', __FILE__ ),
		array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' ),
		MENGWIJZER_VERSION,
		true
	);
	register_block_type(
		__DIR__ . '/block.json',
		array(
			'description'     => __( 'Vragen, instrumenten, een tijdlijn en een rekenhulp over gemengde wijken.', 'mengwijzer' ),
			'attributes'      => mengwijzer_attributes(),
			'variations'      => mengwijzer_variations(),
			'render_callback' => 'mengwijzer_render_block',
		)
	);
	add_shortcode( 'mengwijzer', 'mengwijzer_shortcode' );
}

/**
 * The options as attributes of the block. WordPress hands them to the editor, and editor.js makes a control of each that has a label.
 *
 * @return array[]
 */
function mengwijzer_attributes() {
	$attributes = array(
		'element' => array(
			'type'    => 'string',
			'default' => 'checklist',
		),
	);
	foreach ( mengwijzer_options() as $name => $option ) {
		$attributes[ $name ] = array( 'type' => 'flag' === $option['kind'] ? 'boolean' : 'string' ) + $option;
	}
	return $attributes;
}

/**
 * One entry in the inserter for each element.
 *
 * @return array[]
 */
function mengwijzer_variations() {
	$variations = array();
	foreach ( mengwijzer_elements() as $name => $element ) {
		$variations[] = array(
			'name'        => $name,
			/* translators: %s: name of an element, such as "De tijdlijn". */
			'title'       => sprintf( __( 'Mengwijzer: %s', 'mengwijzer' ), $element['title'] ),
			'description' => $element['description'],
			'attributes'  => array( 'element' => $name ),
			'isActive'    => array( 'element' ),
			'isDefault'   => 'checklist' === $name,
		);
	}
	return $variations;
}

/**
 * Asks for the loader on a page that has one of our tags or marks. It is a module, and it fetches what it finds.
 *
 * @param string $html Part of a page.
 * @return string The same.
 */
function mengwijzer_load_where_needed( $html ) {
	if ( false !== strpos( $html, '<mix-' ) || false !== strpos( $html, 'data-mengwijzer' ) ) {
		wp_enqueue_script_module( 'mengwijzer', plugins_url( 'dist/' . MENGWIJZER_VERSION . '/loader.js', __FILE__ ), array(), null );
	}
	return $html;
}
