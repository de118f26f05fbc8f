import { bilingual } from '../language.ts';

/** The command line: its help, what it says when it is done, and what was wrong with how it was called. */
export const cli = bilingual(
  {
    help: `wheelhouse KOMMANDO … --data MAPP

  sample                     gör en exempelarbetsyta i mappen
  import FIL                 importerar (--as csv|trello|wheel|json|ics, --dry-run, --json)
  board                      skriver ut tavlan (--json)
  check                      skriver ut krockar (--from DATUM, --to DATUM, --rule REGEL, --channel KANAL, --json)
  wheel                      skriver ut det återkommande (--year ÅÅÅÅ, --json)
  export FIL                 skriver planen till en .csv, .xlsx, .ics, .json eller .html (--from DATUM, --to DATUM)
  minutes FIL                skriver ett mötes anteckningar till en .md, .html eller .txt (--meeting DATUM|last, --name NAMN)
  serve                      appen i webbläsaren (--port N, --no-open);
                             --ideas NAMN:PORT [--ideas-url ADRESS] öppnar idéformuläret för andra
  backup FIL                 en kontrollerad kopia av arbetsytan
  restore FIL                lägger tillbaka en säkerhetskopia; det som fanns behålls
  doctor                     kontrollerar arbetsytans fil

Alla tar --today DATUM och --lang sv|en.
Slutstatus: 0 bra; 1 krockar av graden fel, eller något kom inte med i importen; 2 fel anrop eller oläslig fil; 3 databasen är skadad, nyare eller upptagen.`,
    noCommand: 'Ange ett kommando, till exempel ”wheelhouse board --data MAPP”. ”wheelhouse --help” visar alla.',
    unknownCommand: 'Kommandot ”{command}” finns inte. ”wheelhouse --help” visar alla.',
    unknownOption: 'Flaggan {option} finns inte för det här kommandot. ”wheelhouse --help” visar alla.',
    valueMissing: 'Flaggan {option} behöver ett värde.',
    valueTooMany: 'Flaggan {option} tar inget värde.',
    tooMany: '”{word}” är ett ord för mycket. Sätt citattecken runt namn med mellanslag.',
    fileMissing: 'Ange en fil.',
    dataMissing: 'Ange arbetsytans mapp med --data MAPP.',
    badDate: '{option} {value} är inget datum. Skriv ÅÅÅÅ-MM-DD, till exempel 2026-11-23.',
    badLanguage: '--lang {value} är inget språk här. Skriv sv eller en.',
    badYear: '--year {value} är inget år. Skriv till exempel 2026.',
    badPort: '--port {value} är ingen port. Skriv ett tal från 0 till 65535.',
    unknownRule: 'Regeln ”{rule}” finns inte. De här finns: {rules}.',
    unknownChannel: '{known, select, none {Kanalen ”{channel}” finns inte; planen har inga kanaler.} other {Kanalen ”{channel}” finns inte. De här finns: {known}.}}',
    rangeTurned: '--from {from} ligger efter --to {to}. Byt plats på dem.',
    cannotRead: 'Filen {file} gick inte att läsa ({detail}). Kontrollera namnet och rättigheterna.',
    cannotWrite: 'Filen {file} gick inte att skriva ({detail}). Kontrollera mappen, rättigheterna och utrymmet på disken.',
    unexpected: 'Något gick fel i programmet ({detail}). Det som var sparat är kvar.',
    sample: { done: 'Exempelarbetsytan i {folder} har {count, plural, one {# kort} other {# kort}}.' },
    import: {
      done: '{file} är importerad{leftOut, plural, =0 {} one {, utom # som inte kom med} other {, utom # som inte kom med}}:',
      would: '{file} skulle ge{leftOut, plural, =0 {} one {, utom # som inte kommer med} other {, utom # som inte kommer med}}:',
      nothing: 'Inget nytt{here, plural, =0 {} one {: # finns redan} other {: # finns redan}}{leftOut, plural, =0 {} one {{here, plural, =0 {:} other {,}} # kom inte med} other {{here, plural, =0 {:} other {,}} # kom inte med}}.',
      leftOut: '{place, select, none {} other {{place}, }}”{what}”: {message}',
      later: 'Import av slaget ”{kind}” finns inte ännu. De här går: {kinds}.',
      kind: 'Slaget ”{kind}” finns inte. De här går: {kinds}.',
    },
    check: {
      sum: '{count, plural, =0 {Inga krockar} one {# krock} other {# krockar}} från {from} till {to}.',
      accepted: 'Godtagna:',
      reason: '{by, select, none {Godtagen} other {Godtagen av {by}}}{until, select, none {} other { till och med {until}}}: {reason}',
    },
    export: {
      done: 'Planen är skriven till {file}.',
      ending: 'Ändelsen på {file} går inte att exportera till. De här går: {endings}.',
    },
    minutes: {
      done: 'Anteckningarna från {name} {day} är skrivna till {file}.',
      ending: 'Ändelsen på {file} går inte att skriva anteckningar till. De här går: {endings}.',
      noName: 'Inget möte {day, select, none {} other {den {day} }}heter något med ”{name}”.',
      others: 'Samma dag: {names}. Välj med --name.',
      none: '{day, select, none {Det finns inget möte än.} other {Det finns inget möte den {day}.}}',
    },
    backup: {
      done: 'Säkerhetskopian {file} är skriven och kontrollerad.',
      onItself: '{file} är arbetsytans egen fil. Välj ett annat namn för säkerhetskopian.',
    },
    restore: {
      done: 'Arbetsytan i {folder} är återställd från {file} ({changes, plural, one {# ändring} other {# ändringar}}). {kept, select, none {Där fanns ingen förut.} other {Den som fanns där ligger kvar som {kept}.}}',
      missing: 'Det finns ingen säkerhetskopia {file}. Arbetsytan är som den var.',
      unusable: 'Säkerhetskopian {file} går inte att använda ({detail}). Arbetsytan är som den var.',
    },
    doctor: {
      sound: 'Arbetsytan i {folder} är hel: {cards, plural, one {# kort} other {# kort}}, {changes, plural, one {# ändring} other {# ändringar}}. {backup, select, none {Det finns ingen säkerhetskopia än.} other {Den senaste kontrollerade säkerhetskopian är {backup}.}}',
    },
    serve: {
      portTaken: 'Port {port} är upptagen. Välj en annan med --port, eller utelämna den.',
      badIdeas: '--ideas {value} går inte att öppna. Skriv datorns eget namn eller adress och en port, till exempel --ideas plandator:8080. Med 0.0.0.0 behövs också --ideas-url.',
      badIdeasUrl: '--ideas-url {value} är ingen webbadress som idéformuläret kan nås på. Skriv till exempel https://intra.kommunen.se/ideer, tillsammans med --ideas.',
      ideasClosed: 'Idéformuläret gick inte att öppna på {value} ({detail}). Kontrollera att namnet är den här datorns, och att porten är ledig.',
    },
  },
  {
    help: `wheelhouse COMMAND … --data DIR

  sample                     makes a sample workspace in the folder
  import FILE                imports (--as csv|trello|wheel|json|ics, --dry-run, --json)
  board                      prints the board (--json)
  check                      prints the collisions (--from DATE, --to DATE, --rule RULE, --channel CHANNEL, --json)
  wheel                      prints what recurs (--year YYYY, --json)
  export FILE                writes the plan to a .csv, .xlsx, .ics, .json or .html (--from DATE, --to DATE)
  minutes FILE               writes the minutes of a meeting to a .md, .html or .txt (--meeting DATE|last, --name NAME)
  serve                      the app in a browser (--port N, --no-open);
                             --ideas NAME:PORT [--ideas-url ADDRESS] opens the idea form to others
  backup FILE                a checked copy of the workspace
  restore FILE               puts a backup back; what was there is kept
  doctor                     checks the workspace’s file

All take --today DATE and --lang sv|en.
Exit status: 0 fine; 1 collisions of severity error, or something was left out of an import; 2 wrong usage or unreadable file; 3 the database is damaged, newer or in use.`,
    noCommand: 'Name a command, for example “wheelhouse board --data DIR”. “wheelhouse --help” shows all.',
    unknownCommand: 'There is no command “{command}”. “wheelhouse --help” shows all.',
    unknownOption: 'This command has no option {option}. “wheelhouse --help” shows all.',
    valueMissing: 'The option {option} needs a value.',
    valueTooMany: 'The option {option} takes no value.',
    tooMany: '“{word}” is one word too many. Put quotation marks around names with spaces.',
    fileMissing: 'Name a file.',
    dataMissing: 'Name the workspace’s folder with --data DIR.',
    badDate: '{option} {value} is no date. Write YYYY-MM-DD, for example 2026-11-23.',
    badLanguage: '--lang {value} is no language here. Write sv or en.',
    badYear: '--year {value} is no year. Write for example 2026.',
    badPort: '--port {value} is no port. Write a number from 0 to 65535.',
    unknownRule: 'There is no rule “{rule}”. There are: {rules}.',
    unknownChannel: '{known, select, none {There is no channel “{channel}”; the plan has no channels.} other {There is no channel “{channel}”. There are: {known}.}}',
    rangeTurned: '--from {from} comes after --to {to}. Swap them.',
    cannotRead: 'The file {file} could not be read ({detail}). Check its name and permissions.',
    cannotWrite: 'The file {file} could not be written ({detail}). Check the folder, its permissions and the space on the disk.',
    unexpected: 'Something went wrong in the program ({detail}). What was saved is kept.',
    sample: { done: 'The sample workspace in {folder} has {count, plural, one {# card} other {# cards}}.' },
    import: {
      done: '{file} was imported{leftOut, plural, =0 {} one {, except # that was left out} other {, except # that were left out}}:',
      would: '{file} would give{leftOut, plural, =0 {} one {, except # that is left out} other {, except # that are left out}}:',
      nothing: 'Nothing new{here, plural, =0 {} one {: # is here already} other {: # are here already}}{leftOut, plural, =0 {} one {{here, plural, =0 {:} other {,}} # is left out} other {{here, plural, =0 {:} other {,}} # are left out}}.',
      leftOut: '{place, select, none {} other {{place}, }}“{what}”: {message}',
      later: 'Import of the kind “{kind}” is not there yet. These are: {kinds}.',
      kind: 'There is no kind “{kind}”. There are: {kinds}.',
    },
    check: {
      sum: '{count, plural, =0 {No collisions} one {# collision} other {# collisions}} from {from} to {to}.',
      accepted: 'Accepted:',
      reason: '{by, select, none {Accepted} other {Accepted by {by}}}{until, select, none {} other { until {until}}}: {reason}',
    },
    export: {
      done: 'The plan was written to {file}.',
      ending: 'The ending of {file} is none that can be exported to. These can: {endings}.',
    },
    minutes: {
      done: 'The minutes of {name} on {day} are written to {file}.',
      ending: 'Minutes can’t be written with the ending of {file}. These can: {endings}.',
      noName: 'No meeting {day, select, none {} other {on {day} }}has “{name}” in its name.',
      others: 'On the same day: {names}. Choose with --name.',
      none: '{day, select, none {There is no meeting yet.} other {There is no meeting on {day}.}}',
    },
    backup: {
      done: 'The backup {file} was written and checked.',
      onItself: '{file} is the workspace’s own file. Choose another name for the backup.',
    },
    restore: {
      done: 'The workspace in {folder} is restored from {file} ({changes, plural, one {# change} other {# changes}}). {kept, select, none {There was none before.} other {The one that was there is kept as {kept}.}}',
      missing: 'There is no backup {file}. The workspace is as it was.',
      unusable: 'The backup {file} can’t be used ({detail}). The workspace is as it was.',
    },
    doctor: {
      sound: 'The workspace in {folder} is sound: {cards, plural, one {# card} other {# cards}}, {changes, plural, one {# change} other {# changes}}. {backup, select, none {There is no backup yet.} other {The newest verified backup is {backup}.}}',
    },
    serve: {
      portTaken: 'Port {port} is taken. Choose another with --port, or leave it out.',
      badIdeas: '--ideas {value} can’t be opened. Write this computer’s own name or address and a port, for example --ideas planbox:8080. With 0.0.0.0, --ideas-url is needed too.',
      badIdeasUrl: '--ideas-url {value} is no web address that the idea form can be reached by. Write for example https://intra.example.org/ideas, together with --ideas.',
      ideasClosed: 'The idea form could not be opened at {value} ({detail}). Check that the name is this computer’s, and that the port is free.',
    },
  },
);
