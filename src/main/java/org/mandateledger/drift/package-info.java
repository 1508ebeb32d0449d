/**
 * How the world of operations shifts over the years: who leads them, who supports them, and what force they may use.
 */
@NullMarked
package org.mandateledger.drift;

import org.jspecify.annotations.NullMarked;
