package org.daylight.audit;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** A mailbox that gets the anchors as lines of text, through the mail server that {@code spring.mail.host} names. */
@Component
class MailDestination implements AnchorDestination {

    private final AnchorSettings settings;
    private final ObjectProvider<JavaMailSender> sender;

    MailDestination(AnchorSettings settings, ObjectProvider<JavaMailSender> sender) {
        this.settings = settings;
        this.sender = sender;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean isWanted() {
        return !settings.mailTo().isBlank();
    }

    @Override
    public void deliver(List<Noted> anchors) throws IOException {
        JavaMailSender server = sender.getIfAvailable();
        if (server == null) {
            throw new IOException("daylight.audit.mail-to is set, but spring.mail.host is not");
        }
        SimpleMailMessage message = new SimpleMailMessage();
        message.setTo(settings.mailTo());
        message.setFrom(settings.mailFrom().isBlank() ? settings.mailTo() : settings.mailFrom());
        message.setSubject("Daylight audit anchors up to position "
                + anchors.getLast().mark().position());
        message.setText(anchors.stream().map(Noted::line).collect(Collectors.joining("\r\n", "", "\r\n")));
        try {
            server.send(message);
        } catch (MailException failed) {
            throw new IOException(failed.getMessage(), failed);
        }
    }
}
