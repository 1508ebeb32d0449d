@NullMarked
package org.mandateledger.cli;

import org.jspecify.annotations.NullMarked;
