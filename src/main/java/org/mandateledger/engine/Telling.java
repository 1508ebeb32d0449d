package org.mandateledger.engine;

import java.util.List;
import org.mandateledger.history.Divergence;
import org.mandateledger.operation.Ledger;

/** Says field by field what two ledgers answer differently about an operation. */
@FunctionalInterface
public interface Telling {
    List<ReplayReport.Field> fields(Ledger serving, Ledger rebuilt, String subject, Divergence where);
}
