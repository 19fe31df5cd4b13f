/** Words for who edited or translated, before the names. */
export const roleWords =
  /^(?:in|en|dans|em|ed|eds|edd|editor|editors|edited|edit|editado|hrsg|hg|hgg|herausgegeben|herausgeber|herausgeberin|org|orgs|organizador|organizadores|coord|coords|coordinador|coordinadora|coordinadores|dir|dirs|éd|éds|éditeur|éditeurs|editeurs|editores|comp|comps|compiler|compiled|trans|transl|translated|translator|translators|translation|übers|übersetzt|übersetzung|trad|tradução|traducción|traduction|traduit|traduite|traducido|traducida|traduzido|traduzida|tradotto|vertaald|tr|by|introduction|intro|aus|red|sous|a|guest|gen|foreword|preface)$/i;
/** Words that go on a role but begin none: "edited and with notes by", "aus dem Englischen von". */
export const roleFillers =
  /^(?:von|par|por|cura|di|and|und|with|notes|dem|from|the|german|english|französischen|englischen|french|spanish|revised|rev|la|direction|de|general|series|vol|an|critically|selected|adapted|pref)$/i;
/** Behind the names. */
export const roleAfter =
  /^(?:in|ed|eds|edd|editor|editors|edited|hrsg|hg|hgg|herausgeber|org|orgs|organizador|organizadores|coord|coords|coordinador|coordinadora|coordinadores|dir|dirs|éd|éds|comp|comps|compiler|compilers|compilador|trans|transl|translator|translators|trad|übers|gen|general|series|guest|red|tr|cur|edits|editores|director|producer|dirección|writer)$/i;
