<?php
/**
 * WordPress loads this file in place of its database: one that is always empty.
 *
 * What a test needs (options, a user, a post) the harness puts in filters and in the object cache.
 *
 * @package Mengwijzer
 */

/**
 * Has nothing, and keeps nothing.
 */
class Mengwijzer_Empty_Database extends wpdb {

	/**
	 * Connects to nothing.
	 */
	public function __construct() {
		$this->charset = 'utf8mb4';
		$this->ready   = true;
	}

	/**
	 * Finds nothing, and writes nothing.
	 *
	 * @param string $query The SQL.
	 * @return int|false Number of rows; false when it was to write.
	 */
	public function query( $query ) {
		$this->last_result   = array();
		$this->rows_affected = 0;
		return 1 === preg_match( '/^\s*(?:SELECT|SHOW|DESCRIBE)\b/i', $query ) ? 0 : false;
	}

	/**
	 * Escapes as a database would.
	 *
	 * @param string $data Text.
	 * @return string
	 */
	public function _real_escape( $data ) {
		return addslashes( (string) $data );
	}

	/**
	 * Says that nothing limits the characters of a column.
	 *
	 * @param string $table  Name of a table.
	 * @param string $column Name of a column.
	 * @return false
	 */
	public function get_col_charset( $table, $column ) {
		return false;
	}
}

$GLOBALS['wpdb'] = new Mengwijzer_Empty_Database(); // phpcs:ignore WordPress.WP.GlobalVariablesOverride.Prohibited
