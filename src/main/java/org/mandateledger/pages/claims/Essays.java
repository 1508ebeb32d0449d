package org.mandateledger.pages.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.claims.ClaimsAnswer;
import org.mandateledger.claims.ClaimsAnswer.Checked;
import org.mandateledger.claims.Verdict;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.To;

/**
 * What the page says of the essays.
 *
 * @param tally of all claims of the essays that are wanted, whatever their verdict
 * @param shown how many of them are shown
 * @param choices all essays, to choose from
 */
record Essays(Tally tally, int shown, List<Essay> essays, List<Choice> choices) {
    record Choice(String id, String words) {}

    static Essays of(ClaimsAnswer answer, Wanted wanted, To to, Knowledge known, Bibliography works) {
        Optional<Verdict> verdict = wanted.ofVerdict();
        LocalDate latest = LatestDay.of(known);
        List<Checked> claims = answer.claims().stream()
                .filter(it -> wanted.ofSource().map(it.source()::equals).orElse(true))
                .toList();
        List<Checked> shown = claims.stream()
                .filter(it -> verdict.map(it.verdict()::equals).orElse(true))
                .filter(wanted::fits)
                .toList();
        return new Essays(
                Tally.of(claims),
                shown.size(),
                answer.sources().stream()
                        .map(it -> essay(
                                it,
                                ofSource(it.source(), claims),
                                ofSource(it.source(), shown).stream()
                                        .map(claim -> Statement.of(claim, latest, to, known, works))
                                        .toList(),
                                works))
                        .filter(it -> !it.statements().isEmpty())
                        .toList(),
                answer.sources().stream()
                        .map(it -> new Choice(it.source(), Essay.by(works.source(it.source()))))
                        .toList());
    }

    private static List<Checked> ofSource(String source, List<Checked> claims) {
        return claims.stream().filter(it -> it.source().equals(source)).toList();
    }

    private static Essay essay(
            ClaimsAnswer.Note note, List<Checked> claims, List<Statement> statements, Bibliography works) {
        Bibliography.Source work = works.source(note.source());
        return new Essay(
                note.source(), work.title(), Essay.by(work), work.address(), note.note(), Tally.of(claims), statements);
    }
}
