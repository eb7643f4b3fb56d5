import { mount } from 'svelte';
import Article from './Article.svelte';

mount(Article, { target: window.document.querySelector('#app') });
