package org.mandateledger.recording;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.mandateledger.asking.NotFound;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.operation.Event;

/** Reads the events of a file that is to be recorded. */
final class ChangeSetFile {
    private static final long LARGEST = 16L * 1024 * 1024;

    private ChangeSetFile() {}

    static List<Event> read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidLine(
                        "%s has more than %d MB; split it into several change sets".formatted(file, LARGEST >> 20));
            }
            return EventJson.file(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new NotFound("there is no file " + file);
        } catch (MalformedInputException e) {
            throw new InvalidLine(file + " is not UTF-8 text; save it as UTF-8", e);
        } catch (InvalidLine e) {
            throw new InvalidLine(file + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new NotFound("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }
}
