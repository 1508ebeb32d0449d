package org.mandateledger.survey;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.mandateledger.operation.Coverage;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Status;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** One operation through all its days, folded once. */
final class Course {
    private final String id;
    private final Optional<HistoricalDate> completeTo;
    private final Map<Reading, NavigableMap<LocalDate, Operation>> states = new EnumMap<>(Reading.class);

    private Course(String id, Knowledge known) {
        this.id = id;
        this.completeTo = known.completeTo(id);
        for (Reading reading : Reading.values()) {
            NavigableMap<LocalDate, Operation> days = new TreeMap<>();
            Frame.of(id, known, reading).forEach(frame -> days.put(frame.day(), frame.operation()));
            states.put(reading, days);
        }
    }

    static List<Course> of(SurveyQuery query, Knowledge known) {
        return query.operations(known).stream().map(id -> new Course(id, known)).toList();
    }

    String id() {
        return id;
    }

    /** The operation where it is active or closing on a day. */
    Optional<Operation> atWork(LocalDate day, Reading reading) {
        return Optional.ofNullable(states.get(reading))
                .map(days -> days.floorEntry(day))
                .map(Map.Entry::getValue)
                .filter(operation -> switch (operation.status(day, reading)) {
                    case Status.ACTIVE, Status.CLOSING -> true;
                    case Status.PLANNED, Status.CLOSED -> false;
                });
    }

    boolean beyondHorizon(LocalDate day) {
        return Coverage.endsBefore(day, completeTo);
    }
}
