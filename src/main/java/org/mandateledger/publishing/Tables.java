package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.mandateledger.operation.Knowledge;

/** The tables that are made from a ledger alone, each when it is asked for. */
public final class Tables {
    private static final Map<String, Function<Material, Sheet>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("operations", OperationsSheet::of);
        ALL.put("mandates", MandatesSheet::of);
        ALL.put("names", NamesSheet::of);
        ALL.put("strengths", StrengthsSheet::of);
        ALL.put("tasks", TasksSheet::of);
        ALL.put("supports", SupportsSheet::of);
        ALL.put("instruments", InstrumentsSheet::of);
        ALL.put("corrections", CorrectionsSheet::of);
        for (PanelBy by : PanelBy.values()) {
            ALL.put(by.table(), material -> Panel.by(by, material));
        }
    }

    private final Material material;

    Tables(Material material) {
        this.material = material;
    }

    /**
     * @param day on which the state is that of the world; what took effect later does not show
     * @param chosen ids of the operations that are wanted; empty: all, and what concerns none
     */
    public static Tables on(LocalDate day, Optional<Set<String>> chosen, Knowledge known) {
        return new Tables(Material.of(known, day, chosen));
    }

    /** In the order in which they are published. */
    public static List<String> names() {
        return List.copyOf(ALL.keySet());
    }

    /** @param name one of {@link #names()} */
    public Sheet table(String name) {
        return Objects.requireNonNull(ALL.get(name), name).apply(material);
    }

    public List<Sheet> all() {
        return ALL.values().stream().map(table -> table.apply(material)).toList();
    }
}
