<?php
/**
 * The texts in English, by the Dutch ones.
 *
 * @package Mengwijzer
 */

return array(
	'domain'   => 'mengwijzer',
	'language' => 'en',
	'messages' => array(
		'Vragen, instrumenten, een tijdlijn en een rekenhulp over gemengde wijken.' => 'Questions, instruments, a timeline and a calculator on mixed neighbourhoods.',
		'Mengwijzer: %s' => 'Mengwijzer: %s',
		'Mengwijzer: “%1$s” is geen onderdeel. Kies uit: %2$s.' => 'Mengwijzer: “%1$s” is no element. Choose from: %2$s.',
		'Mengwijzer: “%1$s” is geen instelling van %2$s.' => 'Mengwijzer: “%1$s” is no option of %2$s.',
		'Mengwijzer: “%1$s” is te lang: hoogstens %2$d tekens.' => 'Mengwijzer: “%1$s” is too long: %2$d characters at most.',
		'Mengwijzer: “%s” moet een bestand van deze site zijn, zoals /mengwijzer/plan.json.' => 'Mengwijzer: “%s” has to be a file of this site, such as /mengwijzer/plan.json.',
		'Voor dit onderdeel is JavaScript nodig.' => 'This part needs JavaScript.',
	) + require __DIR__ . '/options-en.php',
);
