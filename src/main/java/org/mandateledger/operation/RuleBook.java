package org.mandateledger.operation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules that a history must keep, checked on the resulting history and never on the order of arrival.
 *
 * <p>What is impossible is refused. What is implausible but has happened (UNGOMAP began before it was established) is
 * refused too, unless the event carries a note that explains it.
 */
public final class RuleBook {
    private final List<Rule> impossible;
    private final List<Rule> implausible;

    /**
     * @param tasks the ids of the published taxonomy of tasks
     * @param areas the codes of all areas that there are or were
     */
    public RuleBook(Collection<String> tasks, Collection<String> areas) {
        this.impossible = Impossible.rules(tasks, areas);
        this.implausible = Implausible.rules();
    }

    /** All rules by name, in the order in which they are checked. */
    public List<String> names() {
        return Stream.concat(impossible.stream(), implausible.stream())
                .map(Rule::name)
                .toList();
    }

    /** What the history of one subject breaks; empty where it keeps all rules. */
    public List<Violation> check(Knowledge known, String subject) {
        History history = new History(known, subject);
        return Stream.concat(
                        impossible.stream().flatMap(rule -> rule.check(history)),
                        implausible.stream().flatMap(rule -> rule.check(history).filter(history::unexplained)))
                .toList();
    }
}
