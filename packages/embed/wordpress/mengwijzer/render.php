<?php
/**
 * Writes an element as a marked `div`, which the loader fills, around the same as plain text.
 *
 * @package Mengwijzer
 */

defined( 'ABSPATH' ) || exit;

/**
 * Renders the block.
 *
 * @param array $attributes Of the block.
 * @return string HTML.
 */
function mengwijzer_render_block( $attributes ) {
	$options = array_intersect_key( $attributes, mengwijzer_options() );
	foreach ( $options as $name => $value ) {
		if ( true === $value ) {
			$options[ $name ] = '';
		} elseif ( ! is_string( $value ) || '' === $value ) {
			unset( $options[ $name ] );
		}
	}
	return mengwijzer_render( $attributes['element'], $options, get_block_wrapper_attributes() );
}

/**
 * Renders `[mengwijzer element="checklist" heading-level="3"]`.
 *
 * @param array|string $attributes As written; WordPress gives a string when there are none.
 * @return string HTML.
 */
function mengwijzer_shortcode( $attributes ) {
	$options = array();
	foreach ( (array) $attributes as $name => $value ) {
		// Text pasted from a letter has curly quotes, which WordPress takes for a part of the value.
		$value = (string) preg_replace( '/^[“”„‘’"\']+|[“”„‘’"\']+$/u', '', (string) $value );
		if ( is_string( $name ) ) {
			$options[ $name ] = $value;
		} elseif ( '' !== $value ) {
			$options[ $value ] = '';
		}
	}
	$element = isset( $options['element'] ) ? $options['element'] : '';
	unset( $options['element'] );
	return mengwijzer_render( $element, $options );
}

/**
 * Writes an element. Of what is wrong, those who can mend it read a sentence above it.
 *
 * @param string   $element Name, as an editor wrote it.
 * @param string[] $options Values by name, as an editor wrote them; a flag is empty.
 * @param string   $wrapper Attributes that are already escaped.
 * @return string HTML.
 */
function mengwijzer_render( $element, $options, $wrapper = '' ) {
	$elements = mengwijzer_elements();
	if ( ! isset( $elements[ $element ] ) ) {
		return mengwijzer_say(
			/* translators: 1: what an editor wrote, 2: names of the elements. */
			sprintf( __( 'Mengwijzer: “%1$s” is geen onderdeel. Kies uit: %2$s.', 'mengwijzer' ), mengwijzer_short( $element ), implode( ', ', array_keys( $elements ) ) )
		);
	}

	$known  = mengwijzer_options();
	$faults = array();
	$narrow = false;
	$marks  = sprintf( ' data-mengwijzer="%s"', esc_attr( $element ) );
	foreach ( $options as $name => $value ) {
		$fault = mengwijzer_fault( $element, $name, $value );
		if ( '' !== $fault ) {
			$faults[] = $fault;
			continue;
		}
		$narrow = $narrow || ! empty( $known[ $name ]['narrows'] );
		$marks .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
	}

	$messages = current_user_can( 'edit_posts' ) ? implode( '', array_map( 'mengwijzer_say', $faults ) ) : '';
	$lang     = isset( $options['lang'] ) ? $options['lang'] : get_bloginfo( 'language' );
	return $messages . '<div' . ( '' === $wrapper ? '' : " $wrapper" ) . $marks . '>' . mengwijzer_fallback( $element, $lang, $narrow ) . '</div>';
}

/**
 * What is wrong with an option, in a sentence; an empty text when nothing is. Whether a value exists the element says itself.
 *
 * @param string $element Name of an element.
 * @param string $name    Name of an option, as an editor wrote it.
 * @param string $value   Its value, as an editor wrote it.
 * @return string
 */
function mengwijzer_fault( $element, $name, $value ) {
	$options = mengwijzer_options();
	if ( ! isset( $options[ $name ] ) || ! in_array( $element, $options[ $name ]['elements'], true ) ) {
		/* translators: 1: what an editor wrote, 2: name of an element. */
		return sprintf( __( 'Mengwijzer: “%1$s” is geen instelling van %2$s.', 'mengwijzer' ), mengwijzer_short( $name ), $element );
	}
	if ( mb_strlen( $value ) > MENGWIJZER_LONGEST ) {
		/* translators: 1: name of an option, 2: number of characters. */
		return sprintf( __( 'Mengwijzer: “%1$s” is te lang: hoogstens %2$d tekens.', 'mengwijzer' ), $name, MENGWIJZER_LONGEST );
	}
	if ( 'file' === $options[ $name ]['kind'] && ! mengwijzer_is_near( $value ) ) {
		/* translators: %s: name of an option. */
		return sprintf( __( 'Mengwijzer: “%s” moet een bestand van deze site zijn, zoals /mengwijzer/plan.json.', 'mengwijzer' ), $name );
	}
	return '';
}

/**
 * What is there without scripts, and for search engines: the text of the element, or a sentence where it would show a part only.
 *
 * @param string $element Name of an element.
 * @param string $lang    Language tag.
 * @param bool   $narrow  Whether the element shows a part only.
 * @return string HTML of our own making.
 */
function mengwijzer_fallback( $element, $lang, $narrow ) {
	$file = sprintf( '%s/fallback/%s.%s.html', __DIR__, $element, 0 === strpos( $lang, 'en' ) ? 'en' : 'nl' );
	if ( $narrow || ! is_readable( $file ) ) {
		return mengwijzer_say( __( 'Voor dit onderdeel is JavaScript nodig.', 'mengwijzer' ) );
	}
	return file_get_contents( $file ); // phpcs:ignore WordPress.WP.AlternativeFunctions.file_get_contents_file_get_contents -- A file of this plugin.
}

/**
 * A paragraph.
 *
 * @param string $text Plain text.
 * @return string HTML.
 */
function mengwijzer_say( $text ) {
	return '<p>' . esc_html( $text ) . '</p>';
}

/**
 * The first forty characters of what somebody wrote.
 *
 * @param string $text Any text.
 * @return string
 */
function mengwijzer_short( $text ) {
	return mb_substr( $text, 0, 40 );
}
