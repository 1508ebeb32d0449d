package org.mandateledger.pages.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.mandateledger.citing.CiteAnswer;
import org.mandateledger.citing.CiteQuery;
import org.mandateledger.pages.Alternates;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.To;
import org.mandateledger.web.Questions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** How an answer is cited, or the ledger as a whole, so that it can be checked years later. */
@Controller
class CitePage {
    private final Questions questions;

    CitePage(Questions questions) {
        this.questions = questions;
    }

    @GetMapping("/cite")
    String cite(
            @RequestParam(defaultValue = "") String question,
            @ModelAttribute(value = "moment", binding = false) Moment moment,
            @ModelAttribute("to") To to,
            Model model) {
        CiteAnswer answer = questions.ask(new CiteQuery(words(question.strip()), moment.knownAt()), CiteAnswer.class);
        Citation citation =
                Citation.of(answer, Map.of("question", answer.question().orElse("")), to);
        model.addAttribute("citation", citation);
        model.addAttribute(
                "alternates",
                new Alternates(citation.forms().stream()
                        .map(it -> new Alternates.Alternate(it.name(), it.address()))
                        .toList()));
        return "pages/cite";
    }

    /** An address, or the words of a command. */
    private static List<String> words(String question) {
        if (question.isEmpty()) {
            return List.of();
        }
        return question.contains("/")
                ? List.of(question)
                : Arrays.stream(question.split("\\s+", -1)).toList();
    }
}
