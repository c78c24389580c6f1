/**
 * What happens in the shop before chance has its say: how many ask what, how many of them fail and
 * why, what was done about it. The door is {@link org.dalil.console.demo.shop.plan.Scenario}, the
 * truth {@link org.dalil.console.demo.shop.plan.DemoTruth}.
 */
@NullMarked
package org.dalil.console.demo.shop.plan;

import org.jspecify.annotations.NullMarked;
