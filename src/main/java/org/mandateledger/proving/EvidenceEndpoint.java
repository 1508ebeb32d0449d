package org.mandateledger.proving;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Lookup;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.web.Momentary;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Speaks of the lines in the store, not of the index that was made of them. */
@Momentary
@RestController
@RequestMapping("/api/v1")
@EnableConfigurationProperties(EvidenceProperties.class)
class EvidenceEndpoint {
    private final KeptTree tree;
    private final LedgerSource ledger;
    private final Optional<SignerKey> key;

    EvidenceEndpoint(LedgerStore store, LedgerSource ledger, EvidenceProperties properties) {
        this.tree = new KeptTree(store);
        this.ledger = ledger;
        this.key = Optional.ofNullable(properties.checkpointKey()).map(SignerKey::read);
    }

    /** What the ledger is now, as a signed note; not signed where the server was given no key. */
    @GetMapping(path = "/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> checkpoint() {
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(tree.with(known(), it -> Checkpoint.note(it, Optional.empty(), key))
                        .toString());
    }

    /** That an event is in the ledger, or among its first lines, as many as size says. */
    @GetMapping("/events/{id}/proof")
    InclusionProof proof(@PathVariable String id, @RequestParam(required = false) @Nullable Integer size) {
        Knowledge known = known();
        return tree.inclusion(Lookup.event(id, known), known, Optional.ofNullable(size));
    }

    /** That the ledger, or its first lines, as many as to says, begins with as many as from says. */
    @GetMapping("/consistency")
    ConsistencyProof consistency(@RequestParam int from, @RequestParam(required = false) @Nullable Integer to) {
        return tree.with(known(), it -> Proofs.consistency(it, from, Optional.ofNullable(to)));
    }

    private Knowledge known() {
        return ledger.current().now();
    }
}
