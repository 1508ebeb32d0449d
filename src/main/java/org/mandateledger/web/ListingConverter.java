package org.mandateledger.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Shown;
import org.mandateledger.asking.Table;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.Csv;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/** Writes a listing in any of its forms, as the command line does; {@link Listings} has cut it to what was wanted. */
final class ListingConverter extends AbstractHttpMessageConverter<Object> {
    private final JsonMapper mapper = AnswerJson.mapper();
    private final ListingPage page;

    ListingConverter(ListingPage page) {
        super(Forms.NAMED.values().toArray(MediaType[]::new));
        this.page = page;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Listing.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("an answer is never read", input);
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage output) throws IOException {
        Shown shown = (Shown) body;
        MediaType form = output.getHeaders().getContentType();
        OutputStream out = output.getBody();
        if (Forms.CSV.isCompatibleWith(form)) {
            Table table = shown.table().get();
            out.write(utf8(Csv.of(table.columns(), table.rows())));
        } else if (Forms.NDJSON.isCompatibleWith(form)) {
            out.write(lines(shown.items()));
        } else if (Forms.HTML.isCompatibleWith(form)) {
            out.write(utf8(page.html(shown)));
        } else {
            out.write(mapper.writeValueAsBytes(shown.whole()));
        }
    }

    private byte[] lines(List<?> items) {
        StringBuilder lines = new StringBuilder();
        items.forEach(item -> lines.append(mapper.writeValueAsString(item)).append('\n'));
        return utf8(lines.toString());
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
