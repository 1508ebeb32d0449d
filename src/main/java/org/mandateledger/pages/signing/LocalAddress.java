package org.mandateledger.pages.signing;

import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.view.RedirectView;

/** A place among these pages; what would lead elsewhere leads to where events are recorded. */
record LocalAddress(String address) {
    private static final Pattern HERE = Pattern.compile("/(?!/)[!-\\[\\]-~]{0,2000}");
    private static final String USUAL = "/record";

    static LocalAddress of(String written) {
        return new LocalAddress(
                Optional.of(written).filter(it -> HERE.matcher(it).matches()).orElse(USUAL));
    }

    RedirectView view() {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        view.setExposeModelAttributes(false);
        return view;
    }
}
