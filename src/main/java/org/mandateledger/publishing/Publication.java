package org.mandateledger.publishing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.claims.ClaimsAnswer;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftChart;
import org.mandateledger.lineage.Lineages;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.store.Verification;
import org.mandateledger.survey.Surveys;

/**
 * Everything that is published from a ledger. The same ledger and bibliography give the same bytes, on any day and any
 * machine.
 *
 * @param day the one on which the state is that of the world: the latest day that the ledger knows of, never today
 * @param files by their paths inside the folder; those that describe others come last
 */
record Publication(LocalDate day, Map<String, byte[]> files) {
    static final String TIMELINES = "timeline/";
    static final String LINEAGES = "lineage/";

    static Publication of(
            Knowledge known,
            Verification ledger,
            StandingTimelines timelines,
            Bibliography bibliography,
            ClaimsAnswer claims) {
        Material material = Material.of(known);
        Optional<DriftAnswer> drift = material.drift();
        Optional<Surveys> surveys = drift.map(_ -> new Surveys(known));
        Optional<ClaimsAnswer> checked =
                Optional.of(claims).filter(it -> !it.claims().isEmpty());
        List<Sheet> sheets = Stream.of(
                        new Tables(material).all().stream(),
                        drift.map(DriftSheet::of).stream(),
                        surveys.stream().flatMap(SurveySheets::of),
                        checked.map(ClaimsSheet::of).stream())
                .flatMap(each -> each)
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        sheets.forEach(sheet -> files.put(sheet.file(), sheet.csv()));
        drift.ifPresent(it -> files.put("drift.svg", DriftChart.svg(it).getBytes(StandardCharsets.UTF_8)));
        surveys.ifPresent(all ->
                SurveySheets.drawn(all).forEach((file, svg) -> files.put(file, svg.getBytes(StandardCharsets.UTF_8))));
        Drawings drawings = new Drawings(known);
        Lineages.all(known, drawings)
                .forEach((region, svg) -> files.put(LINEAGES + region + ".svg", svg.getBytes(StandardCharsets.UTF_8)));
        for (String id : material.frames().keySet()) {
            files.put(TIMELINES + id + ".json", PrettyJson.bytes(timelines.of(id)));
            files.put(TIMELINES + id + ".svg", drawings.svg(List.of(id)).getBytes(StandardCharsets.UTF_8));
        }
        files.put(HeadFile.NAME, PrettyJson.bytes(HeadFile.of(ledger)));
        files.put(
                DataPackage.NAME,
                PrettyJson.bytes(
                        DataPackage.of(material.day(), known, sheets, files, HeadFile.of(ledger), bibliography)));
        return new Publication(material.day(), Collections.unmodifiableMap(files));
    }
}
