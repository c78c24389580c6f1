package org.dalil.console;

import org.dalil.console.demo.Demo;
import org.dalil.console.demo.DemoReport;
import org.dalil.console.demo.DemoWish;
import org.dalil.console.demo.shop.plan.Scenario;
import org.dalil.console.order.OrderRefused;
import org.dalil.settings.Settings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.Callable;

@Command(
        name = "demo",
        description =
                "Fill an empty base with a shop's articles, cases and visitors of the last days,"
                        + " to try Dalil on; the server must not run.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
    @Option(
            names = "--days",
            defaultValue = "120",
            description = "How many days, from 100 to 365 (default: ${DEFAULT-VALUE}).")
    private int days = 120;

    @Option(
            names = "--seed",
            defaultValue = "1",
            description =
                    "A number; the same makes the same shop again (default: ${DEFAULT-VALUE}).")
    private long seed = 1;

    @Override
    public Integer call() throws IOException {
        if (days < Scenario.FEWEST || days > Scenario.MOST) {
            throw new OrderRefused(
                    "--days is %d but must be from %d to %d"
                            .formatted(days, Scenario.FEWEST, Scenario.MOST));
        }
        refuseWhileServing();
        try (var output =
                        new TerminalOutput(
                                System.out,
                                System.console() != null && System.console().isTerminal());
                var context = Program.demo()) {
            var zone = context.getBean(Settings.class).portal().zone();
            var wish = new DemoWish(days, seed, LocalDate.now(zone).minusDays(1), zone);
            var made =
                    context.getBean(Demo.class)
                            .fill(wish, day -> output.progress(day, days, "days of the shop"));
            tell(made, output);
        }
        return 0;
    }

    private static void refuseWhileServing() {
        try (var _ = Wire.to(CommandServer.socketIn(Program.data()))) {
            throw new OrderRefused("the server runs on this base; stop it first");
        } catch (IOException nobody) {
            // As it must be: nobody listens.
        }
    }

    private static void tell(DemoReport made, TerminalOutput output) {
        output.line(
                "Made %,d articles, %,d cases, %,d votes and %,d events."
                        .formatted(made.articles(), made.cases(), made.votes(), made.events()));
        output.line("");
        output.line("Who works there; the passwords are shown only now:");
        made.logins()
                .forEach(
                        each ->
                                output.line(
                                        "  %-9s %-20s %s  %s"
                                                .formatted(
                                                        each.role(),
                                                        each.email(),
                                                        each.password(),
                                                        each.name())));
        output.line("");
        output.line(
                "Start the server with DALIL_INSIGHT_EVENT_DAYS=%d, so that all days are counted, and"
                                .formatted(made.scenario().days() + 10)
                        + " with DALIL_ARTICLES= to leave out the starter set. Give it some"
                        + " minutes, sign in as the manager, and open:");
        output.line("  /desk/insight          where customers found no answer");
        output.line("  /desk/insight/effects  what was done about it, and whether it helped");
    }
}
