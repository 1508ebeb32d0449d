package org.mandateledger.pages.operation;

import java.util.List;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.ValueWords;

/** What an earlier and a later reading of dates answer differently, and why. */
record Doubt(String label, String field, String earliest, String latest, String why) {

    static List<Doubt> all(Material material) {
        return material.state().uncertain().stream()
                .filter(it -> !it.field().equals("warnings"))
                .map(Doubt::of)
                .toList();
    }

    private static Doubt of(Uncertain it) {
        return new Doubt(
                FieldWords.of(it.field()),
                "uncertain." + it.field(),
                ValueWords.written(it.field(), it.earliest()),
                ValueWords.written(it.field(), it.latest()),
                it.why());
    }

    public boolean both() {
        return earliest.equals(latest);
    }
}
