package org.mandateledger.pages.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.comparing.DiffAnswer;
import org.mandateledger.comparing.DiffQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.pages.Written;
import org.mandateledger.time.AsOf;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** What differs between two days, between two states of knowledge, or both. */
@Controller
class ComparePage {
    private final Questions questions;
    private final LedgerSource source;

    ComparePage(Questions questions, LedgerSource source) {
        this.questions = questions;
        this.source = source;
    }

    @GetMapping("/diff")
    String compare(
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(name = "knownAt2", defaultValue = "") String then,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To addresses,
            Model model) {
        Ledger ledger = source.current();
        Optional<String> first = addresses.knownAt();
        Optional<String> second = Written.in(then).or(() -> first);
        Optional<Instant> knownAt2 = Written.in(then).map(questions::knownAt).orElseGet(moment::knownAt);
        Knowledge one = moment.known();
        Knowledge other = KnownAt.of(knownAt2, ledger);
        LocalDate until = new Moment(knownAt2, other).day(to);
        LocalDate since = Written.in(from).map(AsOf::day).orElseGet(() -> until.minusYears(1));
        DiffAnswer answer = questions.ask(new DiffQuery(since, until, moment.knownAt(), knownAt2), DiffAnswer.class);
        Compared compared = Compared.of(
                answer,
                Side.of(since, one, ledger.now(), first),
                Side.of(until, other, ledger.now(), second),
                one,
                other);
        model.addAttribute("compared", compared);
        model.addAttribute(
                "chosen", Written.in(from).isPresent() && Written.in(to).isPresent());
        model.addAttribute("states", States.of(ledger.now(), first, one));
        model.addAttribute("states2", States.of(ledger.now(), Written.in(then), other));
        model.addAttribute("presets", Presets.of(addresses, moment.known(), ledger.now(), compared));
        model.addAttribute("alternates", Alternates.of(addresses, "/diff", asked(since, until, second)));
        if (!compared.sameKnowledge()) {
            // Both states stand in the heading; the frame could tell of one only.
            model.asMap().remove("knowing");
        }
        return "pages/compare";
    }

    private static Map<String, String> asked(LocalDate from, LocalDate to, Optional<String> knownAt2) {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("from", from.toString());
        asked.put("to", to.toString());
        knownAt2.ifPresent(it -> asked.put("knownAt2", it));
        return asked;
    }
}
