package org.mandateledger.web;

import java.io.IOException;
import java.io.Writer;
import java.util.Optional;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Requests that the web server itself cannot read, such as one with stray bytes in its address, get no HTML either. */
@Component
class ServerProblems implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Report.class.getName());
            }
        });
    }

    /** Public, with a public constructor, because the server makes it by its name. */
    public static final class Report extends ErrorReportValve {
        @Override
        protected void report(Request request, Response response, @Nullable Throwable thrown) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            try {
                response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
                response.setCharacterEncoding("UTF-8");
                Writer writer = Optional.ofNullable(response.getReporter()).orElseThrow();
                writer.write("""
                        {"type":"urn:mandate-ledger:problem:unreadable","title":"The request cannot be read","status":%d,\
                        "detail":"Percent-encode what has no place in an address; see /v3/api-docs for what can be asked."}
                        """.formatted(response.getStatus()));
                response.finishResponse();
            } catch (IOException _) {
                // whoever asked has gone
            }
        }
    }
}
