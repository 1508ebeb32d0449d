package org.mandateledger;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mandateledger.cli.Engine;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the application for the commands that need it. */
final class Applications {
    private Applications() {}

    /** Without the web, for one command that writes. */
    static Engine engine(Path ledger) {
        return new SpringEngine(builder(ledger).web(WebApplicationType.NONE).run());
    }

    /** Serves until the process is told to stop. */
    static void serve(Path ledger, int port) throws InterruptedException {
        CountDownLatch closed = new CountDownLatch(1);
        builder(ledger)
                .properties(Map.of("server.port", port))
                .listeners((ApplicationListener<ContextClosedEvent>) _ -> closed.countDown())
                .run();
        closed.await();
    }

    private static SpringApplicationBuilder builder(Path ledger) {
        // Axon would report to its maker; this is where it looks whether it may.
        System.setProperty("axoniq.update-checker.disabled", "true");
        return new SpringApplicationBuilder(LedgerApplication.class)
                .properties(Map.of("ledger.directory", ledger.toString()));
    }

    private record SpringEngine(ConfigurableApplicationContext context) implements Engine {
        @Override
        public <R> R send(Object command, Class<R> answer) {
            return answer.cast(context.getBean(CommandGateway.class).sendAndWait(command));
        }

        @Override
        public <T> T part(Class<T> type) {
            return context.getBean(type);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
