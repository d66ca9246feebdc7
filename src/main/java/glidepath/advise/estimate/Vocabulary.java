package glidepath.advise.estimate;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import glidepath.advise.estimate.Noun.Kind;

/// The words that say what a number is, in English.
final class Vocabulary {

    private static final Map<String, Noun> NOUNS = new HashMap<>();

    /// How many of a thing a word for a number means.
    static final Map<String, BigDecimal> NUMBERS = new HashMap<>();

    /// What a word or letters behind a number multiply it by.
    static final Map<String, BigDecimal> SCALES = new HashMap<>();

    /// Times by how often something happens: `monthly`.
    static final Map<String, Noun> OFTEN = Map.ofEntries(Map.entry("hourly", Noun.HOUR), Map.entry("daily", Noun.DAY),
            Map.entry("nightly", Noun.DAY),
            Map.entry("weekly", Noun.WEEK), Map.entry("monthly", Noun.MONTH), Map.entry("yearly", Noun.YEAR),
                    Map.entry("annually", Noun.YEAR),
            Map.entry("annual", Noun.YEAR), Map.entry("annualized", Noun.YEAR), Map.entry("annualised", Noun.YEAR),
                    Map.entry("quarterly", Noun.QUARTER));

    static final Set<String> CURRENCIES =
            words("eur euro gbp pound chf franc jpy yen inr rupee cad aud sek nok dkk pln cny rmb yuan brl krw lira");
    static final Set<String> DOLLARS = words("usd dollar buck");
    static final Set<String> CENTS = words("cent ct ¢ pence penny eurocent");
    static final Set<String> ABOUT = words("about around roughly approximately approx circa ca nearly almost some");
    static final Set<String> BELOW = words("under below less max maximum most within");
    static final Set<String> ABOVE = words("over above more least min minimum exceeds");
    /// Before an amount that is claimed.
    static final Set<String> CLAIMS =
            words("total cost bill come amount sum spend pay make is are altogether equal be expense budget gives yield run charge "
            + "invoice works work quote quoted claim fee get result therefore so hence paid spent us was were adds add mean leave");
    /// Before a price.
    static final Set<String> PRICES = words("at price rate priced pricing for charge costing");
    /// Before an amount that is none of a sum: what there is to spend, or what something else costs.
    static final Set<String> ASIDE = words("credit save saving instead versus vs budget grant funding compared against from down revenue");
    /// Words that end what a number counts.
    private static final Set<String> STOPS =
            words("at for with on in of to and or plus is are be cost costs costing come comes per a an each every from by that which so "
            + "then using via through times but we i you they the this it our if when as make makes making send sends sending have "
            + "has having would will than use uses used give gives means who where while only total altogether into over within "
            + "equals equal totals totalling priced costed go goes do does doing write writes read reads ask asks asking getting get "
            + "gets running run runs amount amounts until before after off because was were not no its their your my out under about "
            + "around billed needs need consume consumes consuming take takes taking produce produces producing generate generates "
            + "generating averaging average process processes handle handles receive receives serve serves between up more less "
            + "price prices minus those these");
    /// Words between a number and what it counts.
    private static final Set<String> FILLERS =
            words("avg average mean typical llm api ai active working business new unique paying concurrent estimated uncached fresh "
            + "standard support customer model chat total more of different separate single short long paid registered internal full "
            + "additional extra such further calendar whole");

    private static final Map<String, Noun> SENT = Map.of("prompt", Noun.INPUT, "input", Noun.INPUT, "completion", Noun.OUTPUT, "answer",
            Noun.OUTPUT, "response", Noun.OUTPUT, "reply", Noun.OUTPUT, "output", Noun.OUTPUT);

    private static final Set<String> READ = words("context question history instruction");

    private Vocabulary() {
    }

    private static Set<String> words(String words) {
        return Set.copyOf(List.of(words.split(" ")));
    }

    static {
        nouns(Kind.EVENT, "call request req query prompt ticket message msg conversation chat task invocation inference "
                + "completion generation interaction session turn document doc "
                + "email mail question answer job item record transaction summary article case lookup search image "
                + "page review reply response report file event operation "
                + "execution translation classification extraction order visit step post comment contract invoice "
                + "sms dialog dialogue inquiry enquiry submission "
                + "workflow iteration roundtrip product listing resume essay exam lesson transcript meeting row snippet chunk run hit "
                + "embedding vector ping lead chapter "
                + "occasion attempt epoch pdf book paper manual slide deck video clip form "
                + "receipt letter memo thread commit alert application story prospect candidate "
                + "site website url podcast episode example sample scan song track interview survey caption test trace script "
                + "policy quote proposal patent offer bid "
                + "mail newsletter digest loop thing instalment installment payment resolution "
                + "vote description draft rating render evaluation annotation notification simulation "
                + "eval build deployment deploy view thumbnail click tweet headline banner forecast prediction photo picture entry note pr "
                + "grade credit check audit probe verification inspection");
        nouns(Kind.PEOPLE, "user seat licence license subscription "
                + "employee customer person people developer dev engineer agent student client subscriber "
                + "member head mau dau account tenant player patient teacher pupil "
                + "bot chatbot assistant department campaign project school household vendor partner supplier "
                + "workspace robot advisor adviser nurse "
                + "doctor editor writer recruiter manager reviewer annotator operator consultant "
                + "reader viewer learner seller merchant guest caller "
                + "lawyer analyst worker colleague staff team rep shopper visitor store shop branch office company clinic school");
        nouns(Kind.MACHINE, "cmu copy gpu instance ocu node replica unit server machine endpoint container pod box host");
        nouns(Kind.TOKEN, "token tok");
        alias(Noun.TOKEN, "token tokens tok toks");
        alias(Noun.INPUT, "input inputs ingress eingabe");
        alias(Noun.OUTPUT, "output outputs egress ausgabe");
        alias(Noun.CACHED, "cached cache");
        alias(Noun.THINKING, "thinking reasoning");
        alias(Noun.CACHE_WRITE, "cachewrites");
        alias(new Noun("gpu", Kind.MACHINE), "h100 h200 a100 b200 l40s l4 t4 a10g mi300x accelerator");
        alias(new Noun("vm", Kind.MACHINE), "vm vms");
        alias(new Noun("unit", Kind.MACHINE), "mu mus ptu ptus");
        alias(new Noun("character", Kind.OTHER), "character characters char chars");
        alias(new Noun("word", Kind.OTHER), "word words");
        alias(new Noun("second", Kind.TIME), "second seconds sec secs");
        alias(Noun.MINUTE, "minute minutes min mins minuten");
        alias(Noun.HOUR, "hour hours hr hrs h stunde stunden heure heures");
        alias(Noun.DAY, "day days d night nights weekday weekdays workday workdays tag tage tagen jour jours");
        alias(Noun.WEEK, "week weeks wk wks woche wochen semaine semaines");
        alias(Noun.SPRINT, "sprint sprints fortnight fortnights");
        alias(Noun.MONTH, "month months mo mos mth monat monate monaten mois");
        alias(Noun.QUARTER, "quarter quarters qtr");
        alias(Noun.YEAR, "year years yr yrs annum y jahr jahre jahren");
        alias(Noun.USER, "mau maus dau daus nutzer benutzer utilisateur utilisateurs");
        alias(new Noun("person", Kind.PEOPLE), "person persons people ppl");
        alias(new Noun("salesperson", Kind.PEOPLE), "salesperson salespeople");
        alias(new Noun("request", Kind.EVENT), "req reqs anfrage anfragen aufruf aufrufe appel appels requête requêtes");
        alias(new Noun("message", Kind.EVENT), "msg msgs nachricht nachrichten");
        alias(new Noun("conversation", Kind.EVENT), "conv convs convo convos gespräch gespräche");
        alias(new Noun("document", Kind.EVENT), "doc docs dokument dokumente");
        alias(new Noun("developer", Kind.PEOPLE), "dev devs");
        alias(new Noun("agent", Kind.PEOPLE), "agent agents agenten");
        alias(new Noun("customer", Kind.PEOPLE), "kunde kunden");
        alias(Noun.ITEM, "qty quantity volume");
        alias(new Noun("page", Kind.EVENT), "seite seiten");
        alias(new Noun("ad", Kind.EVENT), "ad ads");
        alias(new Noun("pr", Kind.EVENT), "pr prs");
        alias(new Noun("generation", Kind.EVENT), "gen gens");
        alias(new Noun("employee", Kind.PEOPLE), "headcount");
        alias(new Noun("image", Kind.EVENT), "bild bilder");
        alias(new Noun("licence", Kind.PEOPLE), "lizenz lizenzen");
        numbers("one two three four five six seven eight nine ten eleven twelve "
                + "thirteen fourteen fifteen sixteen seventeen eighteen nineteen", 1, 1);
        numbers("twenty thirty forty fifty sixty seventy eighty ninety", 20, 10);
        NUMBERS.put("zero", BigDecimal.ZERO);
        NUMBERS.put("half", new BigDecimal("0.5"));
        NUMBERS.put("couple", BigDecimal.TWO);
        scale("100", "hundred");
        scale("12", "dozen");
        scale("1000", "thousand k thousands tsd");
        scale("1000000", "million millions millionen m mm mn mil mill mio mln");
        scale("1000000000", "billion billions b bn g bln mrd milliarden milliards");
        scale("1000000000000", "trillion tn");
        scale("100000", "lakh lakhs lac");
        scale("10000000", "crore crores cr");
    }

    private static void nouns(Kind kind, String names) {
        for (String name : names.split(" ")) {
            NOUNS.put(name, new Noun(name, kind));
        }
    }

    private static void alias(Noun noun, String names) {
        for (String name : names.split(" ")) {
            NOUNS.put(name, noun);
        }
    }

    private static void numbers(String names, int first, int step) {
        int number = first;
        for (String name : names.split(" ")) {
            NUMBERS.put(name, BigDecimal.valueOf(number));
            number += step;
        }
    }

    private static void scale(String factor, String names) {
        for (String name : names.split(" ")) {
            SCALES.put(name, new BigDecimal(factor));
        }
    }

    /// Which tokens a prompt or an answer is made of.
    static Optional<Noun> sent(String word) {
        return Optional.ofNullable(SENT.get(singular(word)));
    }

    /// Which tokens `2,000 tokens of context` are.
    static Optional<Noun> text(String word) {
        return READ.contains(singular(word)) ? Optional.of(Noun.INPUT) : sent(word);
    }

    /// What a word counts, in the singular or the plural.
    static Optional<Noun> noun(String word) {
        for (String form : new String[] {word, singular(word)}) {
            if (NOUNS.containsKey(form)) {
                return Optional.of(NOUNS.get(form));
            }
        }
        return Optional.empty();
    }

    /// A word that no list knows, as something to count.
    static Noun other(String word) {
        return new Noun(singular(word), Kind.OTHER);
    }

    static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("ches") || word.endsWith("shes") || word.endsWith("sses") || word.endsWith("xes")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") && !word.endsWith("ss") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
    }

    static boolean isStop(String word) {
        return STOPS.contains(word);
    }

    static boolean isFiller(String word) {
        return FILLERS.contains(word);
    }
}
