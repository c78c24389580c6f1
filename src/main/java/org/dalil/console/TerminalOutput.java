package org.dalil.console;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.dalil.console.order.Output;
import org.jspecify.annotations.Nullable;

import java.io.PrintStream;

/** A bar on a terminal; where output goes elsewhere, a plain line at every tenth. */
final class TerminalOutput implements Output, AutoCloseable {
    private final PrintStream out;
    private final boolean terminal;
    private @Nullable ProgressBar bar;
    private long tenth = -1;

    TerminalOutput(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    @Override
    public void line(String text) {
        close();
        out.println(text);
    }

    @Override
    public void progress(long done, long total, String current) {
        if (terminal) {
            bar(total)
                    .stepTo(done)
                    .setExtraMessage(
                            current.length() > 40
                                    ? "…" + current.substring(current.length() - 39)
                                    : current);
        } else if (total > 0 && done * 10 / total != tenth) {
            tenth = done * 10 / total;
            out.println("%,d of %,d".formatted(done, total));
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
        tenth = -1;
    }

    private ProgressBar bar(long total) {
        var showing = bar;
        if (showing == null) {
            showing =
                    new ProgressBarBuilder()
                            .setStyle(ProgressBarStyle.ASCII)
                            .setInitialMax(total)
                            .setUpdateIntervalMillis(200)
                            .continuousUpdate()
                            .build();
            bar = showing;
        }
        return showing.maxHint(total);
    }
}
