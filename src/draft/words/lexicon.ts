import type { PartyKind } from '../../domain/model/party.ts';

/** Legal forms that end a company's name. */
export const LEGAL_FORM =
  /(?:,? (?:Inc|Incorporated|Corp|Corporation|Co|Company|Ltd|Limited|LLC|L\.L\.C|LLP|LP|L\.P|PLC|plc|Plc|AG|GmbH|KGaA|SE|SA|S\.A|SAS|SARL|S\.p\.A|SpA|Srl|NV|N\.V|BV|B\.V|AB|ASA|AS|A\/S|ApS|Oyj|Oy|KK|K\.K|Pty|Pte|Bhd|Berhad|PBC|JSC|PJSC|Tbk|SAB|SGPS|SpA|S\.L|d\.d|a\.s)\.?(?![\p{L}\d]))+$/u;

/** Last words that make a name an organisation's, and the kind it then has. */
export const ORGANISATION_HEADS: readonly (readonly [RegExp, PartyKind])[] = [
  [
    /(?:^|\s)(?:Ministry|Department|Council|Government|Commission|Authority|Court|Agency|Treasury|Parliament|Senate|Regulator|Municipality|Tribunal|Administration|Inspectorate|Directorate|Customs|Canton|Province|County|Emirate|Region|Prefecture|Kingdom|Republic|Commonwealth|Principality|Coastguard|Coast Guard|Navy|Army|Police|Air Force|Armed Forces)(?:\s|$)|^(?:[Ss]tate|[Cc]ity|[Tt]own|District|Borough|[Cc]anton|[Pp]rovince|[Cc]ounty) of /,
    'GOVERNMENT',
  ],
  [
    /(?:^|\s)(?:University|Universit[äàé]t?|College|Foundation|Institute|Institut|Charity|Hospital|Museum|Gallery|Library|Archive|Zoo|Academy|School|Trust Fund)(?:\s|$)/,
    'NONPROFIT',
  ],
  [/(?:^|\s)(?:Consortium|Alliance)(?:\s|$)/, 'CONSORTIUM'],
  [
    /^(?:Liga|Ligue|Lega|Serie|Bundesliga|Federación|Federação|Fédération|Asociación|Associação)(?:\s|$)|(?:^|\s)(?:League|Federation|Association|Union|Committee|Board|Confederation|Championship|Society|Chamber|Panel|Tour|Festival|Orchestra|Theatre|Opera|Guild)(?:\s|$)/,
    'BODY',
  ],
  [
    /^(?:Banco|Banca|Banque|Grupo|Gruppo|Groupe|Compagnie|Compañía|Soci[eé]t[eé]|Canal|R[aá]dio|Casa|Club|FC|AC|Real|Cooperativa|Domaine|Ch[aâ]teau|Maison|Studio|Bodegas?|Aguas|Clínica|Editorial|Verlag|Stadtwerke|Deutsche|Nippon|PT|Kraft\w*)\s\p{Lu}/u,
    'COMPANY',
  ],
  [
    /(?:^|\s)(?:Pharma|Pharmaceuticals?|Therapeutics|Biotech|Biosciences?|Biologics|Bio|Biopharma|Biopharmaceuticals|Genetics|Genomics|Oncology|Medical|Diagnostics|Health|Healthcare|Labs?|Laboratories|Sciences?|Vaccines|Energy|Power|Renewables|Solar|Wind|Oil|Gas|Petroleum|Petrochemicals|Electric|Utilities|Water|Nuclear|Hydrogen|Airlines?|Airways|Aviation|Air|Aerospace|Aircraft|Space|Satellites?|Rockets?|Bank|Banco|Banque|Capital|Partners|Ventures|Investments?|Investors?|Holdings?|Group|Fund|Financial|Finance|Insurance|Assurance|Securities|Asset Management|Equity|Media|Broadcasting|Broadcasters?|Television|TV|Radio|Studios?|Pictures|Films?|Entertainment|Music|Records|Recordings|Publishing|Publishers|Press|News|Newspapers?|Magazines?|Games|Gaming|Interactive|Comics|Sports?|Systems|Technologies|Technology|Tech|Software|Semiconductors?|Microsystems|Microelectronics|Electronics|Devices|Instruments|Networks?|Communications|Telecom|Telecommunications|Mobile|Wireless|Cloud|Data|Computing|Computers|Digital|Robotics|Analytics|Foundry|Foundries|Materials|Chemicals?|Industries|Industrial|Manufacturing|Motors?|Automotive|Automobiles|Mobility|Vehicles|Trucks|Batteries|Battery|Steel|Metals|Mining|Minerals|Resources|Lithium|Copper|Gold|Cement|Construction|Engineering|Infrastructure|Logistics|Shipping|Lines|Maritime|Ports?|Terminals?|Docks|Rail|Railways?|Transport|Freight|Cargo|Express|Foods?|Beverages?|Brewing|Brewery|Breweries|Brewers|Dairy|Farms|Seeds|Crop Science|Agriculture|Agri|Fisheries|Seafood|Hospitality|Hotels?|Resorts|Restaurants?|Kitchen|Estates?|Property|Properties|Realty|Homes|Developments?|Stores|Retail|Brands|Cosmetics|Fashion|Apparel|Holdco|Services|Solutions|Consulting|Advisors|Associates|Leasing|Motion|Marine|Midstream|Exploration|Aero|Jets|Semiconductor|Optics|Photonics|Dynamics|Imaging|Designs?|Drives|Tools|Textiles|Paper|Packaging|Plastics|Glass|Timber|Forestry|Agro|Nutrition|Ingredients|Growers|Orchards|Vineyards|Wines|Distillers|Distillery|Spirits|Coffee|Tea|Bakery|Bakeries|Markets?|Outdoor|Toys|Books|Audio|Video|Vision|Optical|Care|Clinics?|Pharmacy|Dental|Mutual|Pensions|Trust|Law|Legal|Lodging|Cruises|Ferries|Yachts|Boats|Shipyards?|Haulage|Couriers|Parcels?|Post|Cycles|Bikes|Charging|Storage|Grid|Fib(?:er|re)|Broadband|Towers|Orbital|Launch|Propulsion|Avionics|Defen[cs]e|Security|Quantum|AI|Intelligence|Automation|Controls|Sensors|Pumps|Turbines|Engines|Collective|Cooperative|Co-op|Co-operative|Platform|Exchange|Payments?|Pay|Credit|Lending|Mortgage|Rentals?|Arts|Hydro|Fusion|Carbon|Plastics|Recycling|Waste|Environmental|Drinks|Snacks|Meats|Poultry|Grain|Sugar|Salmon|Aquaculture|Apparel|Footwear|Jewel(?:lers|ry)|Furniture|Ceramics|Steelworks|Alloys|Nickel|Cobalt|Graphite|Uranium|Potash|Quarries|Aggregates|Bricks|Lifts|Elevators|Cranes|Trucking|Transit|Metro|Buses|Trams|Airports?|Handling|Catering|Cleaning|Staffing|Learning|Education|Academy|Gyms?|Fitness|Wellness|Beauty|Pet|Vet|Seed|Bahnen|Werke|Industrie[sn]?|Enterprises|International|Worldwide|Trading|Products|Works|Corporation|Company|Corp|Rovers|United|City FC|FC|Athletic|Hotspur)$/,
    'COMPANY',
  ],
];

/**
 * Common nouns by which the press calls an organisation, and the kind they imply; singular, lower
 * case.
 */
export const DESCRIPTORS: ReadonlyMap<string, PartyKind> = new Map<string, PartyKind>([
  ...(
    'company firm group business corporation giant conglomerate maker drugmaker drugmakers pharma biotech carmaker automaker truckmaker chipmaker steelmaker planemaker brewer brewery distiller winemaker retailer grocer supermarket chain manufacturer producer developer builder supplier vendor provider operator carrier airline broadcaster streamer network channel studio publisher label distributor franchisee franchisor licensee licensor lessor lessee landlord tenant owner buyer seller purchaser customer offtaker off-taker lender borrower bank insurer reinsurer investor fund utility miner refiner trader shipper shipowner shipbuilder railway railroad telco start-up startup spin-out spinout spin-off subsidiary unit affiliate parent platform marketplace website newspaper magazine agency consultancy contractor foundry fab smelter hotelier restaurateur club team promoter organiser designer architect venture partnership jv host rival competitor newcomer incumbent bookmaker casino toymaker foodmaker oil-major major supermajor explorer driller generator gridoperator integrator reseller wholesaler exporter importer processor grower cooperative co-operative brand ' +
    'airport caterer bookseller distillery charterer powerhouse heavyweight specialist player outfit concern house paper sponsor partner vehicle service site app shop store hotel restaurant farm yard shipyard mill mine plant theatre orchestra festival pharmacy clinic hospitality growers co-op exchange wholesaler insurer hauler recycler foundry syndicate tenant-farmer printer bakery vineyard winery cooperative label holder organiser organizer maker-owner newcomer'
  )
    .split(' ')
    .map((word): [string, PartyKind] => [word, 'COMPANY']),
  ...'ministry government state council regulator watchdog authority commission court department city municipality county agency kingdom republic canton province region prefecture emirate borough'
    .split(' ')
    .map((word): [string, PartyKind] => [word, 'GOVERNMENT']),
  ...'university foundation institute charity hospital nonprofit non-profit museum gallery library archive college'
    .split(' ')
    .map((word): [string, PartyKind] => [word, 'NONPROFIT']),
  ...'league federation association union committee board society body'
    .split(' ')
    .map((word): [string, PartyKind] => [word, 'BODY']),
  ...'consortium alliance'.split(' ').map((word): [string, PartyKind] => [word, 'CONSORTIUM']),
]);

/** The descriptors that a name implies by one of its words: an airline is also a carrier. */
export const IMPLIED: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\b(?:airlines?|airways|air|aviation)\b/i, ['airline', 'carrier']],
  [/\b(?:bank|banco|banque)\b/i, ['bank', 'lender']],
  [/\bpharma\w*\b/i, ['drugmaker', 'pharma']],
  [/\b(?:therapeutics|bio\w*|genetics|genomics)\b/i, ['biotech', 'drugmaker']],
  [/\b(?:tv|television|broadcasting|channel)\b/i, ['broadcaster', 'channel', 'network']],
  [/\b(?:records|music|recordings)\b/i, ['label']],
  [/\b(?:brew\w*)\b/i, ['brewer', 'brewery']],
  [/\bdistill\w*\b/i, ['distiller', 'distillery']],
  [/\btankers?|ferries|cruises\b/i, ['shipowner', 'owner', 'operator']],
  [/\b(?:telecom\w*|mobile|wireless|broadband)\b/i, ['operator', 'telco', 'carrier']],
  [/\b(?:insurance|assurance)\b/i, ['insurer']],
  [/\b(?:retail|stores|markets?)\b/i, ['retailer']],
  [/\brail\w*\b/i, ['railway', 'operator']],
  [/\bhydro|nuclear\b/i, ['generator', 'supplier', 'producer']],
  [/\bfoods?|bakery|dairy\b/i, ['foodmaker', 'producer']],
  [
    /\b(?:software|systems|technologies|tech|data|cloud|AI)\b/i,
    ['developer', 'vendor', 'provider'],
  ],
  [/\bchips\b/i, ['chipmaker', 'designer']],
  [/\btowers\b/i, ['owner', 'operator', 'landlord']],
  [/\brockets?|launch\b/i, ['maker', 'provider']],
  [/\b(?:university)\b/i, ['university', 'institution']],
  [/\b(?:ministry)\b/i, ['ministry', 'government', 'state']],
  [/\bcouncil\b/i, ['council', 'authority']],
  [/\b(?:league|liga|ligue|lega|bundesliga)\b/i, ['league', 'competition', 'organiser']],
  [/\b(?:motors?|automotive|automobiles?)\b/i, ['carmaker', 'automaker']],
  [/\b(?:mining|minerals|lithium|copper|gold|resources)\b/i, ['miner']],
  [/\bsteel\b/i, ['steelmaker']],
  [/\b(?:hotels?|hospitality|resorts)\b/i, ['hotelier', 'operator']],
  [/\b(?:energy|power|renewables|solar|wind)\b/i, ['developer', 'producer', 'utility']],
  [/\b(?:semiconductors?|foundry|chips?)\b/i, ['chipmaker', 'foundry']],
  [/\b(?:studios?|pictures|films?)\b/i, ['studio']],
  [/\b(?:estates?|property|properties|realty)\b/i, ['landlord', 'owner']],
  [/\b(?:rovers|united|fc|athletic)\b/i, ['club']],
  [/\bfoundation\b/i, ['foundation']],
  [/\binstitute\b/i, ['institute']],
  [/\bgames?|gaming|interactive\b/i, ['studio', 'publisher']],
  [/\bmedia\b/i, ['publisher', 'broadcaster']],
  [/\bcatering\b/i, ['caterer']],
  [/\bairports?\b/i, ['airport']],
  [/\blife\b/i, ['insurer']],
  [/\bport\b/i, ['port']],
  [/\b(?:ventures|capital|partners|fund)\b/i, ['investor', 'fund']],
  [/\b(?:federation)\b/i, ['federation']],
  [/\bassociation\b/i, ['association']],
  [/\bcommission\b/i, ['commission', 'regulator']],
  [/\bcanton\b/i, ['canton']],
  [/^state of\b/i, ['state', 'government']],
  [/\bprovince\b/i, ['province']],
  [/\bcounty\b/i, ['county']],
  [/\bcity\b/i, ['city']],
  [/\b(?:growers|co-?op|cooperative)\b/i, ['cooperative', 'co-operative', 'co-op']],
  [/\bleasing\b/i, ['lessor', 'owner']],
  [/\b(?:publishing|press|publishers)\b/i, ['publisher']],
  [/\b(?:shipping|lines|maritime)\b/i, ['shipper', 'carrier']],
];

/**
 * Words that begin sentences or are capital for another reason; never a name by themselves. Lower
 * case.
 */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  (
    'says said sees announces announced signs agrees reports a an the this that these those it its they their them he she his her we our us you your i my in on at by for from with without within under over of to into onto upon as and or but nor so yet if unless until till while when where whether which who whom whose what why how because since although though despite after before during between among across against about above below per via than then there here thus hence however moreover meanwhile also both each either neither all any some no none not only other another such same several many most more less few much one two three four five six seven eight nine ten eleven twelve first second third once twice last next new old earlier later now today yesterday tomorrow will would shall should can could may might must do does did has have had is are was were be been being let yes q a ' +
    'mondays tuesdays wednesdays thursdays fridays saturdays sundays weekend weekends monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec spring summer autumn winter christmas easter ' +
    'mr mrs ms dr prof sir lady lord chief executive ceo cfo coo cto president chairman chairwoman chair director minister secretary spokesman spokeswoman spokesperson analyst analysts professor general counsel senior vice head founder ' +
    'agreement agreements contract contracts deal deals licence license licences licenses lease option options terms term article section clause schedule parties party company companies shares stock revenue sales profit royalty royalties payment payments deliveries key about financial advisers legal investors shareholders regulators separately additionally furthermore according following including instead outside inside part subject pursuant effective based published posted updated source sources photo image read more related share tags contact media note background summary highlights breaking exclusive update news press release business briefs client alert report reports filing announcement statement question answer editor opinion analysis comment ' +
    'usd eur gbp chf jpy aud cad hkd nzd sgd inr cny rmb krw sek nok dkk pln brl zar neither nothing everything someone anyone everyone people critics supporters fans customers suppliers rivals lawyers officials sources experts local national global international european world internet web ai it tv uk us eu usa u.s u.k ceo ip api agi phase esg gdp vat tax ipo jv mou loi ppa nda ebitda gw mw gmt utc est pst am pm covid pandemic brexit bank-holiday north south east west northern southern eastern western central upper lower greater ' +
    'sports gaming rail water music film energy mining retail property technology health travel food motoring politics markets money lifestyle culture science education transport shipping aviation telecoms banking insurance agriculture'
  ).split(' '),
);

/** Given names common enough to tell a person from a company. Lower case. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set(
  'adam adeola adrian agnes ahmed akira alan albert alejandro alex alexander alexandra alice ali alison amanda amir amy ana anders andrea andreas andrew angela anita ann anna anne anthony antonio arthur astrid barbara ben benjamin bernard bernd beth bill bjorn bob boris brian bruce camille carl carla carlos carmen caroline catherine charles charlotte chloe chris christian christina christine christopher claire clara claudia clive colin connor craig daniel daniela danny dave david deborah denis derek diana diane diego dmitri donald dominic doris douglas edward elena elise elizabeth ella ellen emil emily emma eric erik ernest eva evelyn fatima felix fiona florian frances francesca francesco francis francois frank fred frederik gabriel gary george gerald gerhard giovanni giulia gordon grace graham greg gregory guy hanna hannah hans harold harry hassan heather heidi helen henri henrik henry hiroshi howard hugh hugo ian ibrahim ines ingrid irene iris isaac isabel isabelle ivan jack jacob jacques james jan jane janet jason javier jean jennifer jeremy jessica jim joan joanna johan johannes john jonas jonathan jorge jose joseph joshua juan julia julian julie juliet justin kai karen karin karl kate katherine katie kenji kenneth kevin kim klaus kurt lars laura lauren laurent lena leo leon leonard lisa liz lorenzo louis louise luca lucas lucia lucy luis lukas luke magnus marc marco marcus margaret maria marie marina mario mark markus marta martha martin mary masayoshi mathias matthew maya melissa mette michael michel miguel mike mohamed mohammed monica nadia nancy naomi natalie nathan neil nicholas nick nicola nicolas nicole niels nina noah nora olaf oliver olivia olga omar oscar otto pablo pamela patricia patrick paul paula pedro peter petra philip philippe pierre priya rachel rafael raj ralph raymond rebecca rene ricardo richard rob robert roberto robin roger roland ronald rosa ruth ryan sabine sally sam samantha samuel sandra sara sarah satya scott sean sebastian sergei sergio sharon simon sofia sophia sophie stefan stefano stella stephanie stephen steve steven stuart susan susanne sven sylvia tara takeshi tanya teresa thomas tim timothy tina tom tomas tony ulrich ursula valerie vanessa vera veronica victor victoria vincent vladimir walter wei wendy william wolfgang xavier yasmin yuki yves zoe larry elon bret mustafa sundar jensen lisa'.split(
    ' ',
  ),
);
