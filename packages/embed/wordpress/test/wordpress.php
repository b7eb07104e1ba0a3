<?php
/**
 * Starts the real WordPress without a database, does what it is asked, and says in JSON what came of it.
 *
 * In: `{ wordpress, plugins, plugin: bool, multisite: bool, locale, theme, jobs: [[name, …arguments]] }` as JSON on stdin; out: `{ results: [] }`.
 *
 * @package Mengwijzer
 */

// phpcs:disable WordPress.WP.GlobalVariablesOverride.Prohibited

set_error_handler(
	static function ( $level, $message, $file, $line ) {
		// WordPress itself is older than this PHP.
		if ( E_DEPRECATED === $level && 0 === strpos( $file, ABSPATH ) ) {
			return true;
		}
		throw new ErrorException( $message, 0, $level, $file, $line );
	}
);

$asked = json_decode( stream_get_contents( STDIN ), true, 512, JSON_THROW_ON_ERROR ) + array(
	'plugin'    => true,
	'multisite' => false,
	'locale'    => 'nl_NL',
	'theme'     => 'twentytwentyfive',
);

const MENGWIJZER_TEST_HOME  = 'https://gemeente.test';
const MENGWIJZER_TEST_USERS = array(
	'administrator' => 1,
	'editor'        => 2,
	'author'        => 3,
);

define( 'ABSPATH', rtrim( $asked['wordpress'], '/' ) . '/' );
define( 'WP_CONTENT_DIR', __DIR__ . '/content' );
define( 'WP_CONTENT_URL', MENGWIJZER_TEST_HOME . '/wp-content' );
define( 'WP_PLUGIN_DIR', $asked['plugins'] );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'DISABLE_WP_CRON', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
if ( $asked['multisite'] ) {
	define( 'MULTISITE', true );
	define( 'SUNRISE', true );
	define( 'SUBDOMAIN_INSTALL', true );
	define( 'DOMAIN_CURRENT_SITE', 'gemeente.test' );
	define( 'PATH_CURRENT_SITE', '/' );
}

$table_prefix = 'wp_';
$_SERVER      = array(
	'HTTP_HOST'       => 'gemeente.test',
	'SERVER_NAME'     => 'gemeente.test',
	'SERVER_PROTOCOL' => 'HTTP/1.1',
	'REQUEST_METHOD'  => 'GET',
	'REQUEST_URI'     => '/?page_id=1',
	'HTTPS'           => 'on',
	'PHP_SELF'        => '/index.php',
	'SCRIPT_NAME'     => '/index.php',
	'REMOTE_ADDR'     => '127.0.0.1',
) + $_SERVER;
$_GET         = array( 'page_id' => '1' );

require ABSPATH . 'wp-includes/plugin.php';

add_filter(
	'pre_wp_load_alloptions',
	static function () use ( $asked ) {
		return array(
			'siteurl'        => MENGWIJZER_TEST_HOME,
			'home'           => MENGWIJZER_TEST_HOME,
			'blogname'       => 'Gemeente',
			'blog_charset'   => 'UTF-8',
			'blog_public'    => '1',
			'active_plugins' => $asked['plugin'] ? serialize( array( 'mengwijzer/mengwijzer.php' ) ) : serialize( array() ),
			'template'       => $asked['theme'],
			'stylesheet'     => $asked['theme'],
			'template_root'  => ABSPATH . 'wp-content/themes',
			'stylesheet_root' => ABSPATH . 'wp-content/themes',
			'use_smilies'    => '1',
			'WPLANG'         => $asked['locale'],
		);
	}
);
add_filter( 'locale', fn() => $asked['locale'] );
add_filter( 'theme_root_uri', fn() => WP_CONTENT_URL . '/themes' );

// Only where there are two does WordPress look further than its own folder.
$wp_theme_directories = array( WP_CONTENT_DIR, ABSPATH . 'wp-content/themes' );

require ABSPATH . 'wp-settings.php';
require ABSPATH . 'wp-admin/includes/schema.php';
require ABSPATH . 'wp-admin/includes/post.php';

populate_roles();
foreach ( MENGWIJZER_TEST_USERS as $role => $id ) {
	wp_cache_set(
		$id,
		(object) array(
			'ID'         => $id,
			'user_login' => $role,
			'user_email' => "$role@gemeente.test",
		),
		'users'
	);
	wp_cache_set( $id, array( 'wp_capabilities' => array( serialize( array( $role => true ) ) ) ), 'user_meta' );
}

$jobs = array(
	/** What is stored of a post that somebody with this role saves. */
	'save'  => static function ( $role, $html ) {
		wp_set_current_user( MENGWIJZER_TEST_USERS[ $role ] );
		$stored = null;
		// The last word before the database is whether a post is empty. One that is said to be goes no further.
		$catch = static function ( $is_empty, $post ) use ( &$stored ) {
			$stored = wp_unslash( $post['post_content'] );
			return true;
		};
		add_filter( 'wp_insert_post_empty_content', $catch, 10, 2 );
		wp_insert_post( wp_slash( array( 'post_content' => $html ) ) );
		remove_filter( 'wp_insert_post_empty_content', $catch );
		return $stored;
	},
	/** Whether somebody with this role may store any HTML. */
	'may'   => static function ( $role ) {
		return user_can( MENGWIJZER_TEST_USERS[ $role ], 'unfiltered_html' );
	},
	/** What a visitor, or somebody with a role, gets of the content of a post. */
	'show'  => static function ( $html, $role = null ) {
		wp_set_current_user( $role ? MENGWIJZER_TEST_USERS[ $role ] : 0 );
		// A post with blocks changes the order of filters for the next post of the same page.
		$filters = clone $GLOBALS['wp_filter']['the_content'];
		$shown   = apply_filters( 'the_content', $html );

		$GLOBALS['wp_filter']['the_content'] = $filters;
		return $shown;
	},
	/** Scripts that a page with this content asks for. */
	'load'  => static function ( $html ) {
		$GLOBALS['wp_script_modules'] = new WP_Script_Modules();
		apply_filters( 'the_content', $html );
		ob_start();
		wp_script_modules()->print_import_map();
		wp_script_modules()->print_enqueued_script_modules();
		wp_script_modules()->print_script_module_preloads();
		return ob_get_clean();
	},
	/** The values that a function of WordPress or of the plugin gives. */
	'call'  => static function ( $name, ...$values ) {
		return $name( ...$values );
	},
	/** The block as the editor gets it. */
	'block' => static function () {
		return get_block_editor_server_block_settings()['mengwijzer/element'] ?? null;
	},
	/** How WordPress sets up TinyMCE, the editor of the Classic block. */
	'tinymce' => static function () {
		require ABSPATH . WPINC . '/class-wp-editor.php';
		return ( new ReflectionMethod( '_WP_Editors', 'default_settings' ) )->invoke( null );
	},
	/** The scripts that the block editor needs for our block, and what WordPress tells it of the blocks of its server. */
	'editor' => static function () {
		wp_add_inline_script(
			'wp-blocks',
			sprintf( 'wp.blocks.unstable__bootstrapServerSideBlockDefinitions(%s);', wp_json_encode( get_block_editor_server_block_settings() ) )
		);
		ob_start();
		wp_print_scripts( array( 'wp-block-library', 'mengwijzer-editor' ) );
		return ob_get_clean();
	},
	/** A whole page with this content, in the theme. */
	'page'  => static function ( $html ) {
		$post = new WP_Post(
			(object) array(
				'ID'            => 1,
				'post_author'   => 1,
				'post_type'     => 'page',
				'post_status'   => 'publish',
				'post_title'    => 'Molenkwartier',
				'post_name'     => 'molenkwartier',
				'post_content'  => $html,
				'post_date'     => '2024-06-17 10:00:00',
				'post_date_gmt' => '2024-06-17 08:00:00',
				'filter'        => 'raw',
			)
		);
		wp_cache_set( 1, $post, 'posts' );
		wp_cache_set( 1, array(), 'post_meta' );
		add_filter(
			'posts_pre_query',
			static function ( $posts, $query ) use ( $post ) {
				return $query->is_main_query() ? array( $post ) : $posts;
			},
			10,
			2
		);
		remove_action( 'template_redirect', 'redirect_canonical' );
		define( 'WP_USE_THEMES', true );
		wp();
		ob_start();
		require ABSPATH . WPINC . '/template-loader.php';
		return ob_get_clean();
	},
);

$results = array();
foreach ( $asked['jobs'] as $job ) {
	$name      = array_shift( $job );
	$results[] = $jobs[ $name ]( ...$job );
}
echo wp_json_encode( array( 'results' => $results ), JSON_THROW_ON_ERROR );
