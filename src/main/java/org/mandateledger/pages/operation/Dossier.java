package org.mandateledger.pages.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.pages.Drawing;
import org.mandateledger.pages.Say;

/**
 * Everything that the page says of an operation: as it was on the day, and its whole history.
 *
 * @param day in the world, and {@code words} for it
 * @param strength a drawing of the ceilings, {@code grid} one of the tasks
 * @param severalMandates whether it ever had another mandate than the core one
 */
record Dossier(
        String id,
        String day,
        String words,
        Portrait portrait,
        Days days,
        List<Name> names,
        List<Term> mandates,
        boolean severalMandates,
        List<Step> steps,
        List<Ceiling> ceilings,
        List<Task> tasks,
        Optional<Drawing> strength,
        Optional<Drawing> grid,
        Drawing drawing,
        List<Decision> decisions,
        List<Aid> given,
        List<Aid> received,
        Ties ties,
        List<Work> works,
        List<Doubt> doubts) {

    static Dossier of(Material material) {
        List<Step> steps = Step.all(material);
        Drawings drawings = material.drawings();
        return new Dossier(
                material.id(),
                material.day().toString(),
                Say.day(material.day()),
                Portrait.of(material),
                Days.of(material),
                Name.all(material),
                Term.all(material),
                steps.stream().map(Step::mandate).distinct().count() > 1,
                steps,
                Ceiling.all(material),
                Task.all(material),
                drawings.strength(material.id(), Optional.of(material.day())).map(Drawing::new),
                drawings.tasks(material.id(), Optional.of(material.day())).map(Drawing::new),
                new Drawing(drawings.svg(List.of(material.id()))),
                Decision.all(material),
                Aid.given(material),
                Aid.received(material),
                Ties.of(material),
                Work.all(material),
                Doubt.all(material));
    }
}
