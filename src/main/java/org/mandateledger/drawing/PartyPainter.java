package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.List;

/** One who receives and is no operation of the ledger: an outline while it is supported, under its name. */
final class PartyPainter {
    private static final double SIZE = 11;

    private final Canvas canvas;
    private final LocalDate asked;

    PartyPainter(Canvas canvas, LocalDate asked) {
        this.canvas = canvas;
        this.asked = asked;
    }

    void paint(String name, List<SupportLane> received, LocalDate horizon, double top) {
        LocalDate from =
                received.stream().map(SupportLane::begun).reduce(Days::earlier).orElse(horizon);
        LocalDate over = received.stream()
                .map(it -> it.stretches().getLast().to())
                .reduce(Days::later)
                .orElse(horizon);
        boolean open = over.equals(LocalDate.MAX);
        Extent extent = Extent.sharp(from, open ? Days.later(Days.after(horizon), from) : over, open);
        Canvas.Reach reach = canvas.reach(extent);
        boolean now = received.stream().anyMatch(it -> it.on(asked).isPresent());
        canvas.openSoftly(extent, top, CompactBand.HEIGHT);
        canvas.bar(reach.from(), reach.to(), top + 0.5, CompactBand.HEIGHT - 1, "party", name, "");
        canvas.shapes.close();
        boolean inside = Letters.bold(name, SIZE) <= reach.to() - reach.from() - 12;
        double x = inside ? reach.from() + 6 : Math.max(4, reach.from() - 6 - Letters.bold(name, SIZE));
        canvas.write(name, x, top + 12, SIZE, (now ? "ink" : "mute") + " strong halo");
    }
}
