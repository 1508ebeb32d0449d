@NullMarked
package org.mandateledger.pages.network;

import org.jspecify.annotations.NullMarked;
