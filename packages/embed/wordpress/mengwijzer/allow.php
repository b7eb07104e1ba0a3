<?php
/**
 * Lets the tags through the filter that WordPress puts what authors write through. The options are their attributes, and no other.
 *
 * @package Mengwijzer
 */

defined( 'ABSPATH' ) || exit;

/**
 * Adds our tags to those that may stand in a post.
 *
 * @param array[] $tags    Allowed attributes by tag.
 * @param string  $context Of what WordPress filters.
 * @return array[]
 */
function mengwijzer_allow_tags( $tags, $context ) {
	if ( 'post' !== $context ) {
		return $tags;
	}
	$common = array(
		'class' => true,
		'id'    => true,
	);
	$added  = array( 'mix-provider' => $common );
	foreach ( mengwijzer_elements() as $name => $element ) {
		$added[ $element['tag'] ] = $common;
		foreach ( mengwijzer_options() as $option => $about ) {
			if ( ! in_array( $name, $about['elements'], true ) ) {
				continue;
			}
			$rule = array( 'maxlen' => MENGWIJZER_LONGEST );
			if ( 'file' === $about['kind'] ) {
				$rule['value_callback'] = 'mengwijzer_is_near';
			}
			$added[ empty( $about['provider'] ) ? $element['tag'] : 'mix-provider' ][ $option ] = $rule;
		}
	}
	// A word that is explained stands in a sentence, so it is no element to choose.
	$added['mix-term'] = $common + array(
		'term' => array( 'maxlen' => MENGWIJZER_LONGEST ),
		'lang' => array( 'maxlen' => MENGWIJZER_LONGEST ),
	);
	// A provider also says for what is in it where it is kept and whose content it has.
	foreach ( array( 'storage', 'content' ) as $shared ) {
		$added['mix-provider'][ $shared ] = $added['mix-timeline'][ $shared ];
	}
	return $added + $tags;
}

/**
 * Whether an address names a file of this site. Few characters may stand in it, so that no browser reads it as another.
 *
 * @param string $address As an editor wrote it.
 * @return bool
 */
function mengwijzer_is_near( $address ) {
	$home = wp_parse_url( home_url(), PHP_URL_SCHEME ) . '://' . wp_parse_url( home_url(), PHP_URL_HOST );
	$port = wp_parse_url( home_url(), PHP_URL_PORT );
	$site = preg_quote( $port ? "$home:$port" : $home, '~' );
	return 1 === preg_match( "~^(?:$site)?/(?!/)[A-Za-z0-9_./%-]*(?:\?[A-Za-z0-9_.=%-]*)?\$~D", $address );
}
