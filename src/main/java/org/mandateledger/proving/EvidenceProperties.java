package org.mandateledger.proving;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** @param checkpointKey the file that holds the key with which checkpoints are signed */
@ConfigurationProperties("ledger")
record EvidenceProperties(@Nullable Path checkpointKey) {}
