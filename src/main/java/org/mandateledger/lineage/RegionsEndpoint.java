package org.mandateledger.lineage;

import org.jspecify.annotations.Nullable;
import org.mandateledger.web.Questions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/lineages")
class RegionsEndpoint {
    private final Questions questions;

    RegionsEndpoint(Questions questions) {
        this.questions = questions;
    }

    /** The regions of the world in which there were operations, by M49. */
    @GetMapping
    RegionsAnswer regions(@RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(new RegionsQuery(questions.knownAt(knownAt)), RegionsAnswer.class);
    }

    /** All lines of succession in a region, by its id, its code in M49 or its name. */
    @GetMapping("/{region}")
    RegionAnswer region(@PathVariable String region, @RequestParam(required = false) @Nullable String knownAt) {
        return questions.ask(new RegionQuery(region, questions.knownAt(knownAt)), RegionAnswer.class);
    }
}
