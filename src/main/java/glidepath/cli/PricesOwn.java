package glidepath.cli;

import java.time.LocalDate;

import picocli.CommandLine.Command;

import glidepath.catalog.OwnPrice;
import glidepath.catalog.PriceBook;

/// `glidepath prices own`: shows the own prices and what was taken over.
@Command(name = "own", mixinStandardHelpOptions = true, description = "Your own prices, and what you took over.")
final class PricesOwn extends CliCommand {

    PricesOwn(CliContext context) {
        super(context);
    }

    @Override
    public Integer call() {
        PriceBook book = UserPriceBook.read(context);
        var out = line().getOut();
        book.own().forEach(price -> out.println(context.messages().text("prices.own", price.model(), told(price), price.date(),
                (price.source() + " " + price.note()).strip())));
        book.refreshed().forEach(model -> out.println(context.messages().text("prices.taken", model.id(), model.source().title(),
                model.source().checked().map(LocalDate::toString).orElse(""))));
        if (book.isEmpty()) {
            out.println(context.messages().text("prices.own.none"));
        }
        out.flush();
        return 0;
    }

    private static String told(OwnPrice price) {
        var text = new StringBuilder();
        price.rates().forEach((meter, rate) -> text.append(text.isEmpty() ? "" : ", ").append(meter.noun()).append(' ')
                .append(rate.base()).append(" / ").append(meter.unit().per()));
        price.ways().forEach((way, rate) -> text.append(text.isEmpty() ? "" : ", ").append(way.key()).append(' ').append(rate.base())
                .append(" / ").append(way.unit().per()));
        return price.discount().isZero() ? text.toString() : text.append(text.isEmpty() ? "" : ", ").append(price.discount())
                .append(" off").toString();
    }
}
