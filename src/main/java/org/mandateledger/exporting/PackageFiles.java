package org.mandateledger.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.mandateledger.publishing.DataPackage;
import org.mandateledger.publishing.LedgerHead;
import org.mandateledger.publishing.PrettyJson;
import org.mandateledger.publishing.Sheet;

/** All tables with their descriptor, in a folder or in an archive whose bytes the ledger alone decides. */
final class PackageFiles {
    /** The first moment that an archive can state. */
    private static final LocalDateTime NEVER = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PackageFiles() {}

    static Export of(Scope scope) {
        return Export.several(
                Format.DATAPACKAGE, "datapackage", scope.head(), out -> zip(files(scope), out), () -> files(scope));
    }

    private static Map<String, Body> files(Scope scope) {
        List<Sheet> sheets = TableFiles.tables(scope).all();
        Map<String, byte[]> tables = new LinkedHashMap<>();
        sheets.forEach(sheet -> tables.put(sheet.file(), sheet.csv()));
        byte[] descriptor = PrettyJson.bytes(DataPackage.of(
                scope.day(), scope.known(), sheets, tables, LedgerHead.of(scope.known()), scope.bibliography()));
        Map<String, Body> files = new LinkedHashMap<>();
        tables.forEach((name, bytes) -> files.put(name, Body.of(bytes)));
        files.put(DataPackage.NAME, Body.of(descriptor));
        return files;
    }

    private static void zip(Map<String, Body> files, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Body> file : files.entrySet()) {
            ZipEntry entry = new ZipEntry(file.getKey());
            entry.setTimeLocal(NEVER);
            zip.putNextEntry(entry);
            file.getValue().writeTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }
}
