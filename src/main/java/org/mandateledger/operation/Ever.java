package org.mandateledger.operation;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What was ever so of an operation, by the events that stand for it, those that others annul included. */
public final class Ever {
    private Ever() {}

    /** The areas in which it ever was. */
    public static Set<String> hosts(String id, Knowledge known) {
        Set<String> hosts = new TreeSet<>();
        facts(id, known).forEach(fact -> {
            switch (fact) {
                case Fact.OperationEstablished it -> hosts.addAll(it.hostAreas());
                case Fact.HostAreaChanged it -> hosts.addAll(it.hostAreas());
                case Fact _ -> {}
            }
        });
        return hosts;
    }

    /** What it was established as: more than once where the ledger has it so. */
    public static Stream<Fact.OperationEstablished> established(String id, Knowledge known) {
        return facts(id, known)
                .filter(Fact.OperationEstablished.class::isInstance)
                .map(Fact.OperationEstablished.class::cast);
    }

    /** All who ever led any operation. */
    public static Set<String> leads(Knowledge known) {
        Set<String> leads = new TreeSet<>();
        known.operations().forEach(id -> established(id, known).forEach(it -> leads.addAll(it.lead())));
        return leads;
    }

    private static Stream<Fact> facts(String id, Knowledge known) {
        return known.history(id).stream().map(placed -> placed.event().fact());
    }
}
