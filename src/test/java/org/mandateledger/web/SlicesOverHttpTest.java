package org.mandateledger.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import org.axonframework.queryhandling.DefaultQueryGateway;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.queryhandling.annotation.AnnotationQueryHandlerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.testing.Given;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RestController;

/** Endpoints, query bus and handlers of the slices, without the rest of the application. */
class SlicesOverHttpTest {
    private final Given given = Given.events("""
            [{id: 'began', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15', scope: 'all'},
             {id: 'areas', type: 'HostAreaChanged', operation: 'north', effective: '2010-02-01', hostAreas: ['SOM']}]""");

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    @SuppressWarnings("NullAway.Init")
    private MockMvc http;

    @BeforeEach
    void start() {
        QueryBus bus = SimpleQueryBus.builder().build();
        context.registerBean(
                QueryGateway.class,
                () -> DefaultQueryGateway.builder().queryBus(bus).build());
        context.registerBean(Clock.class, Clock::systemUTC);
        context.registerBean(LedgerSource.class, () -> given::ledger);
        context.scan(
                "org.mandateledger.web",
                "org.mandateledger.timeline",
                "org.mandateledger.comparing",
                "org.mandateledger.explaining");
        context.refresh();
        for (Object bean : context.getBeansOfType(Object.class).values()) {
            if (bean.getClass().getSimpleName().endsWith("Handler")) {
                new AnnotationQueryHandlerAdapter<>(bean).subscribe(bus);
            }
        }
        http = MockMvcBuilders.standaloneSetup(context.getBeansWithAnnotation(RestController.class)
                        .values()
                        .toArray())
                .setMessageConverters(new JacksonJsonHttpMessageConverter(AnswerJson.mapper()))
                .build();
    }

    @AfterEach
    void stop() {
        context.close();
    }

    @Test
    void aTimelineIsServed() throws Exception {
        http.perform(get("/api/v1/operations/north/timeline?from=2010-01-20"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.entries.length()").value(1))
                .andExpect(jsonPath("$.entries[0].eventId").value("areas"))
                .andExpect(jsonPath("$.entries[0].sources[0].source").value("a-source"))
                .andExpect(jsonPath("$.entries[0].corrected").value(false));
    }

    @Test
    void aDifferenceIsServed() throws Exception {
        http.perform(get("/api/v1/diff?from=2010-01-31&to=2010-02-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.changed[0].operation").value("north"))
                .andExpect(jsonPath("$.changed[0].changes[0].field").value("hostAreas"))
                .andExpect(jsonPath("$.changed[0].changes[0].after[0]").value("SOM"))
                .andExpect(jsonPath("$.changed[0].changes[0].events[0]").value("areas"));
    }

    @Test
    void anExplanationIsServed() throws Exception {
        http.perform(get("/api/v1/operations/north/explain/mandate.until?asOf=2010-02-01"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.value").isEmpty());
        http.perform(get("/api/v1/operations/north/explain/since?asOf=2010-02-01"))
                .andExpect(jsonPath("$.value").value("2010-01-15"))
                .andExpect(jsonPath("$.events[0].eventId").value("began"));
    }
}
