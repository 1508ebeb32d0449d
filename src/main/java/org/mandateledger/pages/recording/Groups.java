package org.mandateledger.pages.recording;

import java.util.List;
import org.mandateledger.operation.EventType;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.forms.Wording;

/** The types of events that can be recorded, in the order in which they are documented. */
record Groups(List<Group> all) {
    record Group(String title, List<Choice> types) {}

    record Choice(String type, String name, String description) {}

    static Groups of(Wording wording) {
        return new Groups(List.of(
                group("Life of an operation", "OperationEstablished", "DrawdownBegun", wording),
                group("Endings", "MandateTerminated", "OperationLiquidated", wording),
                group("Mandate", "MandateGranted", "TasksRemoved", wording),
                group("Strength", "StrengthAuthorised", "StrengthAuthorised", wording),
                group("Components and places", "ComponentCreated", "HostAreaChanged", wording),
                group("Relations", "SupportGranted", "FrameworkApplied", wording),
                group("Instruments", "InstrumentAdopted", "InstrumentNotPutToVote", wording),
                group("The ledger itself", "CoverageStated", "CoverageStated", wording)));
    }

    private static Group group(String title, String first, String last, Wording wording) {
        List<EventType> all = EventType.all();
        return new Group(
                title,
                all.subList(place(first), place(last) + 1).stream()
                        .map(it -> new Choice(it.name(), Say.name(it.name()), wording.description(it)))
                        .toList());
    }

    private static int place(String type) {
        return EventType.all().indexOf(EventType.named(type).orElseThrow());
    }
}
