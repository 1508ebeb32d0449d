package org.mandateledger.pages.data;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.citing.CiteAnswer;
import org.mandateledger.citing.CiteQuery;
import org.mandateledger.citing.Style;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Alternates.Alternate;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** All that can be taken away, how complete it is, and how it is cited. */
@Controller
class DataPage {
    private final Questions questions;

    DataPage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/data")
    String data(
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        Knowledge known = moment.known();
        LocalDate latest = LatestDay.of(known);
        CiteAnswer citation = questions.ask(new CiteQuery(List.of(), moment.knownAt()), CiteAnswer.class);
        model.addAttribute("day", Say.day(latest));
        model.addAttribute("head", citation.head());
        model.addAttribute("tables", Tabled.of(known, years(latest.getYear(), known), to));
        model.addAttribute("formats", Offered.all(to));
        model.addAttribute("coverage", Covered.all(known));
        model.addAttribute("choices", Choices.of(known));
        model.addAttribute("citation", Style.TEXT.of(citation));
        model.addAttribute(
                "alternates",
                new Alternates(List.of(
                        new Alternate("JSON-LD", to.exported("jsonld", Map.of())),
                        new Alternate("Data Package", to.exported("datapackage", Map.of())))));
        return "pages/data";
    }

    /** A form leads to an export, its empty fields left out. */
    @GetMapping({"/exports/{format}", "/exports"})
    RedirectView export(
            @PathVariable(required = false) @Nullable String format,
            @RequestParam Map<String, String> fields,
            @ModelAttribute("to") To to) {
        Map<String, String> written = new LinkedHashMap<>();
        fields.forEach((name, value) -> {
            if (!name.equals("knownAt") && !name.equals("format")) {
                written.put(name, value.strip());
            }
        });
        RedirectView there = new RedirectView(to.exported(
                Optional.ofNullable(format).orElseGet(() -> fields.getOrDefault("format", "datapackage")), written));
        there.setExpandUriTemplateVariables(false);
        return there;
    }

    private static Map<String, String> years(int last, Knowledge known) {
        return To.parameters(
                "from", Integer.toString(YearSpan.firstYear(known).orElse(last)), "to", Integer.toString(last));
    }
}
