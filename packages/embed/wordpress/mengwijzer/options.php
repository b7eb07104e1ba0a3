<?php
/**
 * What an editor may choose: the elements, and the options of each. The names are those of `data-*` and of the attributes.
 * Made by `npm run manifest` of scripts/elements.mjs and tools/options.mjs.
 *
 * @package Mengwijzer
 */

defined( 'ABSPATH' ) || exit;

/**
 * The elements, by the name that an editor gives them.
 *
 * @return array[] Of each the `tag`, the `title`, and what it is for in a sentence (`description`).
 */
function mengwijzer_elements() {
	return array(
		'checklist'       => array(
			'tag'         => 'mix-checklist',
			'title'       => __( 'De zeven vragen', 'mengwijzer' ),
			'description' => __( 'Zeven vragen over het mengen van een wijk, om samen te beantwoorden.', 'mengwijzer' ),
		),
		'instruments'     => array(
			'tag'         => 'mix-instrument-picker',
			'title'       => __( 'De instrumenten', 'mengwijzer' ),
			'description' => __( 'Zoeken, vergelijken en kiezen uit wat een wijk kan mengen.', 'mengwijzer' ),
		),
		'timeline'        => array(
			'tag'         => 'mix-timeline',
			'title'       => __( 'De tijdlijn', 'mengwijzer' ),
			'description' => __( 'Tachtig jaar mengen, als lijst en als beeld.', 'mengwijzer' ),
		),
		'phasing'         => array(
			'tag'         => 'mix-phasing-calculator',
			'title'       => __( 'De rekenhulp voor fasering', 'mengwijzer' ),
			'description' => __( 'Wat slopen en bouwen met huishoudens doet.', 'mengwijzer' ),
		),
		'dossier'         => array(
			'tag'         => 'mix-dossier',
			'title'       => __( 'Samen aan tafel', 'mengwijzer' ),
			'description' => __( 'Antwoorden van meer partijen naast elkaar, en een verslag.', 'mengwijzer' ),
		),
		'motives'         => array(
			'tag'         => 'mix-motives',
			'title'       => __( 'De vier motieven', 'mengwijzer' ),
			'description' => __( 'Waarom mengen: wat ervoor en ertegen spreekt.', 'mengwijzer' ),
		),
		'resident-groups' => array(
			'tag'         => 'mix-resident-groups',
			'title'       => __( 'De drie groepen bewoners', 'mengwijzer' ),
			'description' => __( 'Wat een wijk die verandert betekent voor wie blijft, weg moet en komt.', 'mengwijzer' ),
		),
		'meeting-places'  => array(
			'tag'         => 'mix-meeting-places',
			'title'       => __( 'Plekken om elkaar te ontmoeten', 'mengwijzer' ),
			'description' => __( 'Waar u op let bij een plek in uw wijk.', 'mengwijzer' ),
		),
		'sources'         => array(
			'tag'         => 'mix-sources',
			'title'       => __( 'De bronnen', 'mengwijzer' ),
			'description' => __( 'De publicaties en wetten waar alles op rust.', 'mengwijzer' ),
		),
	);
}

/**
 * The options, by name.
 *
 * @return array[] Of each the `kind` (`text`, `choice` for one, `choices` for some, `flag` or `file`), `elements` that have it, a `label`,
 *                 `help`, and `choices` by value. `provider` says that it belongs to `<mix-provider>`, and `narrows` that with it the element
 *                 no longer shows the whole.
 */
function mengwijzer_options() {
	return array(
		'area'          => array(
			'kind'     => 'text',
			'elements' => array( 'checklist', 'instruments', 'timeline', 'phasing', 'dossier' ),
			'label'    => __( 'Wijk', 'mengwijzer' ),
			'help'     => __( 'Per wijk een eigen dossier, met de naam al ingevuld. Bijvoorbeeld Molenkwartier.', 'mengwijzer' ),
			'provider' => true,
		),
		'dossier'       => array(
			'kind'     => 'text',
			'elements' => array( 'checklist', 'instruments', 'timeline', 'phasing', 'dossier' ),
			'label'    => __( 'Naam van het dossier', 'mengwijzer' ),
			'help'     => __( 'Onderdelen met dezelfde naam delen hun antwoorden.', 'mengwijzer' ),
			'provider' => true,
		),
		'content'       => array(
			'kind'     => 'file',
			'elements' => array( 'instruments', 'timeline', 'motives', 'resident-groups', 'meeting-places', 'sources' ),
			'label'    => __( 'Bestand met uw eigen inhoud', 'mengwijzer' ),
			'help'     => __( 'Een adres op deze site, bijvoorbeeld /mengwijzer/partner.json.', 'mengwijzer' ),
		),
		'src'           => array(
			'kind'     => 'file',
			'elements' => array( 'phasing' ),
			'label'    => __( 'Bestand met uw plan', 'mengwijzer' ),
			'help'     => __( 'Een adres op deze site, bijvoorbeeld /mengwijzer/plan.json. Zonder plan staat er een verzonnen voorbeeld.', 'mengwijzer' ),
			'narrows'  => true,
		),
		'heading-level' => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist', 'instruments', 'timeline', 'phasing', 'dossier', 'motives', 'resident-groups', 'meeting-places', 'sources' ),
			'label'    => __( 'Niveau van de kop', 'mengwijzer' ),
			'help'     => __( 'Zo past de kop onder uw koppen. Zonder keuze is het een h2.', 'mengwijzer' ),
			'choices'  => array(
				'2' => 'h2',
				'3' => 'h3',
				'4' => 'h4',
				'5' => 'h5',
				'6' => 'h6',
			),
		),
		'lang'          => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist', 'instruments', 'timeline', 'phasing', 'dossier', 'motives', 'resident-groups', 'meeting-places', 'sources' ),
			'label'    => __( 'Taal', 'mengwijzer' ),
			'help'     => __( 'Zonder keuze is het de taal van uw pagina.', 'mengwijzer' ),
			'choices'  => array(
				'nl' => __( 'Nederlands', 'mengwijzer' ),
				'en' => __( 'Engels', 'mengwijzer' ),
			),
		),
		'storage'       => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist', 'instruments', 'timeline', 'phasing', 'dossier' ),
			'label'    => __( 'Bewaren', 'mengwijzer' ),
			'help'     => __( 'Antwoorden blijven altijd op het apparaat van de bezoeker.', 'mengwijzer' ),
			'choices'  => array(
				'local'   => __( 'In deze browser', 'mengwijzer' ),
				'session' => __( 'Tot het tabblad dicht gaat', 'mengwijzer' ),
				'none'    => __( 'Niet bewaren', 'mengwijzer' ),
			),
		),
		'mode'          => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist' ),
			'label'    => __( 'Vorm', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'page'  => __( 'De zeven vragen', 'mengwijzer' ),
				'steps' => __( 'De zeven vragen, één tegelijk', 'mengwijzer' ),
				'sheet' => __( 'Een leeg werkblad om te printen', 'mengwijzer' ),
			),
		),
		'open'          => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist' ),
			'label'    => __( 'Wat er open staat', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'one' => __( 'Eén vraag tegelijk', 'mengwijzer' ),
				'all' => __( 'Alle vragen', 'mengwijzer' ),
			),
		),
		'question'      => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist' ),
			'label'    => __( 'Alleen deze vraag', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'what'       => __( 'Wat mengt u?', 'mengwijzer' ),
				'who'        => __( 'Wie mengt u, en voor wie?', 'mengwijzer' ),
				'theory'     => __( 'Hoe moet het werken?', 'mengwijzer' ),
				'role'       => __( 'Probleem, middel of doel?', 'mengwijzer' ),
				'objectives' => __( 'Welke doelen, van wie?', 'mengwijzer' ),
				'scale'      => __( 'Op welke schaal?', 'mengwijzer' ),
				'time'       => __( 'Op welke termijn?', 'mengwijzer' ),
			),
			'narrows'  => true,
		),
		'current'       => array(
			'kind'     => 'choice',
			'elements' => array( 'checklist' ),
			'label'    => __( 'Begin bij deze vraag', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'what'       => __( 'Wat mengt u?', 'mengwijzer' ),
				'who'        => __( 'Wie mengt u, en voor wie?', 'mengwijzer' ),
				'theory'     => __( 'Hoe moet het werken?', 'mengwijzer' ),
				'role'       => __( 'Probleem, middel of doel?', 'mengwijzer' ),
				'objectives' => __( 'Welke doelen, van wie?', 'mengwijzer' ),
				'scale'      => __( 'Op welke schaal?', 'mengwijzer' ),
				'time'       => __( 'Op welke termijn?', 'mengwijzer' ),
			),
		),
		'instruments'   => array(
			'kind'     => 'text',
			'elements' => array( 'instruments' ),
			'label'    => __( 'Alleen deze instrumenten', 'mengwijzer' ),
			'help'     => __( 'Namen met spaties ertussen, bijvoorbeeld renovation rehousing-support.', 'mengwijzer' ),
			'narrows'  => true,
		),
		'domain'        => array(
			'kind'     => 'choices',
			'elements' => array( 'instruments' ),
			'label'    => __( 'Alleen deze domeinen', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'physical' => __( 'Fysiek', 'mengwijzer' ),
				'social'   => __( 'Sociaal', 'mengwijzer' ),
				'economic' => __( 'Economisch', 'mengwijzer' ),
			),
			'narrows'  => true,
		),
		'motive'        => array(
			'kind'     => 'choices',
			'elements' => array( 'instruments', 'timeline', 'motives' ),
			'label'    => __( 'Alleen voor deze doelen', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'segregation'           => __( 'Minder scheiding tussen arm en rijk', 'mengwijzer' ),
				'concentration'         => __( 'Kwetsbare huishoudens minder bij elkaar', 'mengwijzer' ),
				'neighbourhood-effects' => __( 'Minder nadeel van de buurt', 'mengwijzer' ),
				'better-scores'         => __( 'Betere wijkcijfers', 'mengwijzer' ),
			),
			'narrows'  => true,
		),
		'from'          => array(
			'kind'     => 'text',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Vanaf jaar', 'mengwijzer' ),
			'help'     => '',
			'narrows'  => true,
		),
		'to'            => array(
			'kind'     => 'text',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Tot en met jaar', 'mengwijzer' ),
			'help'     => '',
			'narrows'  => true,
		),
		'lanes'         => array(
			'kind'     => 'choices',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Alleen deze banen', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'policy'   => __( 'Beleid', 'mengwijzer' ),
				'law'      => __( 'Wet', 'mengwijzer' ),
				'context'  => __( 'Wat speelt', 'mengwijzer' ),
				'evidence' => __( 'Onderzoek', 'mengwijzer' ),
				'local'    => __( 'Uw eigen wijk', 'mengwijzer' ),
			),
			'narrows'  => true,
		),
		'view'          => array(
			'kind'     => 'choice',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Lijst of beeld', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'both'    => __( 'Allebei', 'mengwijzer' ),
				'list'    => __( 'Alleen de lijst', 'mengwijzer' ),
				'picture' => __( 'Eerst het beeld', 'mengwijzer' ),
			),
		),
		'section'       => array(
			'kind'     => 'choice',
			'elements' => array( 'dossier' ),
			'label'    => __( 'Begin met dit deel', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'steps'      => __( 'De vier stappen', 'mengwijzer' ),
				'parties'    => __( 'De partijen', 'mengwijzer' ),
				'groups'     => __( 'De drie groepen', 'mengwijzer' ),
				'monitoring' => __( 'Volgen of het werkt', 'mengwijzer' ),
				'report'     => __( 'Meenemen', 'mengwijzer' ),
			),
		),
		'entry'         => array(
			'kind'     => 'text',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Dit moment opengeklapt', 'mengwijzer' ),
			'help'     => __( 'Een naam, bijvoorbeeld nplv.', 'mengwijzer' ),
		),
		'entries'       => array(
			'kind'     => 'text',
			'elements' => array( 'timeline' ),
			'label'    => __( 'Alleen deze momenten', 'mengwijzer' ),
			'help'     => __( 'Namen met spaties ertussen, bijvoorbeeld big-cities-policy standstill.', 'mengwijzer' ),
			'narrows'  => true,
		),
		'readonly'      => array(
			'kind'     => 'flag',
			'elements' => array( 'phasing' ),
			'label'    => __( 'Alleen laten zien', 'mengwijzer' ),
			'help'     => __( 'Niemand kan dan iets invullen.', 'mengwijzer' ),
		),
		'show'          => array(
			'kind'     => 'choices',
			'elements' => array( 'phasing' ),
			'label'    => __( 'Alleen deze delen', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'sites'       => __( 'De plekken', 'mengwijzer' ),
				'assumptions' => __( 'Waar u van uitgaat', 'mengwijzer' ),
				'verdict'     => __( 'Wat het plan doet', 'mengwijzer' ),
				'findings'    => __( 'Wat opvalt', 'mengwijzer' ),
				'quarters'    => __( 'Kwartaal voor kwartaal', 'mengwijzer' ),
				'gantt'       => __( 'Grafiek: de planning', 'mengwijzer' ),
				'fates'       => __( 'Grafiek: waar mensen heen gaan', 'mengwijzer' ),
				'flow'        => __( 'Grafiek: van begin naar einde', 'mengwijzer' ),
				'households'  => __( 'Grafiek: huishoudens per kwartaal', 'mengwijzer' ),
				'homes'       => __( 'Grafiek: woningen per kwartaal', 'mengwijzer' ),
				'improve'     => __( 'Kan het anders?', 'mengwijzer' ),
				'tools'       => __( 'Bewaren en afdrukken', 'mengwijzer' ),
			),
		),
		'worker'        => array(
			'kind'     => 'flag',
			'elements' => array( 'phasing' ),
			'label'    => __( 'Reken in een tweede draad', 'mengwijzer' ),
			'help'     => __( 'Sneller, maar niet waar uw site Trusted Types eist.', 'mengwijzer' ),
		),
		'group'         => array(
			'kind'     => 'choice',
			'elements' => array( 'resident-groups' ),
			'label'    => __( 'Alleen deze groep', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'stayers'  => __( 'Wie blijft', 'mengwijzer' ),
				'leavers'  => __( 'Wie weg moet', 'mengwijzer' ),
				'arrivals' => __( 'Wie er komt wonen', 'mengwijzer' ),
			),
			'narrows'  => true,
		),
		'check'         => array(
			'kind'     => 'flag',
			'elements' => array( 'meeting-places' ),
			'label'    => __( 'Laat bezoekers een eigen plek bekijken', 'mengwijzer' ),
			'help'     => __( 'Wat zij invullen, blijft op de pagina.', 'mengwijzer' ),
		),
		'of'            => array(
			'kind'     => 'text',
			'elements' => array( 'sources' ),
			'label'    => __( 'Alleen de bronnen van', 'mengwijzer' ),
			'help'     => __( 'Namen met spaties ertussen, bijvoorbeeld motives of motives/segregation.', 'mengwijzer' ),
			'narrows'  => true,
		),
		'order'         => array(
			'kind'     => 'choice',
			'elements' => array( 'sources' ),
			'label'    => __( 'Op volgorde van', 'mengwijzer' ),
			'help'     => '',
			'choices'  => array(
				'author' => __( 'Auteur', 'mengwijzer' ),
				'year'   => __( 'Jaar, nieuwste eerst', 'mengwijzer' ),
				'type'   => __( 'Soort', 'mengwijzer' ),
			),
		),
	);
}
